SELECT contact.key, contact.name, customer.key FROM contact
JOIN customer ON customer.id = contact.customer WHERE contact.may_call = 1

-- Every customer with its hour credit, by name.
SELECT customer.id, customer.key, customer.name, customer.manager,
       coalesce(credit.minutes, 0), coalesce(credit.credited, 0) > 0, credit.low_since IS NOT NULL
FROM customer LEFT JOIN credit ON credit.id = customer.id
ORDER BY customer.name, customer.key

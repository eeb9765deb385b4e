-- Guarantees missed of what was declared since an instant, by customer.
SELECT ticket.customer, count(*)
FROM declaration JOIN ticket ON ticket.id = declaration.ticket
WHERE declaration.verdict = 'missed' AND declaration.at >= :since
GROUP BY ticket.customer

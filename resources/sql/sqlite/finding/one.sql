-- What one ticket is found by, if it left the queue: the columns of all.sql.
SELECT ticket.number, ticket.key, ticket.subject, customer.name, customer.key, server.name,
       server.key, platform.name, platform.key
FROM ticket
JOIN customer ON customer.id = ticket.customer
LEFT JOIN server ON server.id = ticket.server
LEFT JOIN platform ON platform.id = ticket.platform
WHERE ticket.id = :id AND ticket.number IS NOT NULL AND ticket.state IN ('reported', 'closed')

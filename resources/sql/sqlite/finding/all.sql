-- What every ticket that left the queue is found by.
SELECT ticket.number, ticket.key, ticket.subject, customer.name, customer.key, server.name,
       server.key, platform.name, platform.key
FROM ticket
JOIN customer ON customer.id = ticket.customer
LEFT JOIN server ON server.id = ticket.server
LEFT JOIN platform ON platform.id = ticket.platform
WHERE ticket.number IS NOT NULL AND ticket.state IN ('reported', 'closed')

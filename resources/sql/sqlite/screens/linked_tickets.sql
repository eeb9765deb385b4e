-- Tickets linked to one, in order of opening.
SELECT ticket.id, ticket.number, ticket.key, ticket.subject, ticket.state
FROM link JOIN ticket ON ticket.id = link.other
WHERE link.ticket = :ticket
ORDER BY ticket.opened_at, ticket.id

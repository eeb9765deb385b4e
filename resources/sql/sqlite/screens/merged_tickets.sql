-- Tickets merged into one, and into those, in order of opening.
WITH RECURSIVE merged (id) AS (
    SELECT id FROM ticket WHERE merged_into = :ticket
    UNION SELECT ticket.id FROM ticket JOIN merged ON ticket.merged_into = merged.id)
SELECT ticket.id, ticket.number, ticket.key, ticket.subject, ticket.state
FROM merged JOIN ticket ON ticket.id = merged.id
ORDER BY ticket.opened_at, ticket.id

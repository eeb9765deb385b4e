-- Segments of the open interventions of one ticket: the columns of open_work.sql.
SELECT ticket.id, intervention.id, segment.agent, segment.from_at, segment.to_at
FROM ticket
JOIN intervention ON intervention.ticket = ticket.id
JOIN segment ON segment.intervention = intervention.id
WHERE ticket.id = :ticket
  AND intervention.reported_at IS NULL AND intervention.undone = 0 AND segment.dropped = 0

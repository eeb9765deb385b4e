-- Segments of all open interventions: ticket, intervention, whose, from, to.
SELECT ticket.id, intervention.id, segment.agent, segment.from_at, segment.to_at
FROM ticket
JOIN intervention ON intervention.ticket = ticket.id
JOIN segment ON segment.intervention = intervention.id
WHERE ticket.open = 1 AND ticket.work_since IS NOT NULL
  AND intervention.reported_at IS NULL AND intervention.undone = 0 AND segment.dropped = 0

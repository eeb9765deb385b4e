-- What was worked for a customer and reported since an instant, segment by segment, an intervention
-- without one as the moment it began: intervention, coverage, minutes, from, to.
SELECT intervention.id, intervention.coverage, intervention.worked_minutes,
       coalesce(segment.from_at, intervention.started_at),
       coalesce(segment.to_at, intervention.started_at)
FROM ticket
JOIN intervention ON intervention.ticket = ticket.id
LEFT JOIN segment ON segment.intervention = intervention.id
    AND segment.dropped = 0 AND segment.to_at IS NOT NULL
WHERE ticket.customer = :customer AND intervention.reported_at >= :since
  AND intervention.undone = 0
ORDER BY intervention.id

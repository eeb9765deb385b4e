-- Which rows were written; of a segment the ticket too, whose row shows the time worked. That it
-- runs or no longer does changes nothing that is read of its agent.
SELECT "table", id FROM change
WHERE seq > :seq AND seq <= :upto AND NOT ("table" = 'agent' AND "column" = 'running')
UNION
SELECT 'ticket', intervention.ticket
FROM change
JOIN segment ON segment.id = change.id
JOIN intervention ON intervention.id = segment.intervention
WHERE change.seq > :seq AND change.seq <= :upto AND change."table" = 'segment'

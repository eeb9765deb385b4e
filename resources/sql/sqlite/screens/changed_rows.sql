-- Which rows were written; of a segment the ticket too, whose row shows the time worked.
SELECT "table", id FROM change WHERE seq > :seq AND seq <= :upto
UNION
SELECT 'ticket', intervention.ticket
FROM change
JOIN segment ON segment.id = change.id
JOIN intervention ON intervention.id = segment.intervention
WHERE change.seq > :seq AND change.seq <= :upto AND change."table" = 'segment'

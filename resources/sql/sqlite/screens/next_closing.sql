-- The reported ticket that is closed by itself next, and when.
SELECT id, number, closes_at
FROM ticket
WHERE closes_at IS NOT NULL
ORDER BY closes_at, id
LIMIT 1

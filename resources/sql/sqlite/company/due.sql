-- What falls due up to an instant: kind, the thing, when.
SELECT 'wake', id, wakes_at FROM ticket WHERE wakes_at <= :at
UNION ALL SELECT 'close-by-itself', id, closes_at FROM ticket WHERE closes_at <= :at
UNION ALL SELECT 'write-level', id, from_at FROM contract WHERE begun = 0 AND from_at <= :at
UNION ALL SELECT 'write-level', id, until_at FROM contract
    WHERE ended = 0 AND until_at IS NOT NULL AND until_at <= :at
ORDER BY 3, 1, 2

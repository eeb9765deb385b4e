-- Why the server of a contract was last handed over to who administers it.
SELECT json_extract(operation.parameters, '$.reason')
FROM change JOIN operation ON operation.id = change.operation
WHERE change.id = :contract AND change."column" = 'administrator'
  AND operation.kind = 'hand-over-administration'
ORDER BY change.seq DESC LIMIT 1

-- What an import found changed in fields that have no column here.
SELECT id, at, who, fields FROM foreign_change
WHERE ticket = :ticket
ORDER BY at, rowid

INSERT INTO change (operation, at, "table", id, "column", before, after)
VALUES (:operation, :at, :table, :id, :column, :before, :after)

-- Everything that was written, in the order it was recorded.
SELECT seq, operation, at, "table", id, "column", before, after FROM change ORDER BY seq

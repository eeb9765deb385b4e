UPDATE company SET last_at = max(coalesce(last_at, :at), :at), operations = operations + 1
WHERE id = 1

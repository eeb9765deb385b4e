UPDATE company SET last_at = max(coalesce(last_at, :at), :at) WHERE id = 1

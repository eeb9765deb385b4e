SELECT 1 FROM ticket WHERE key = :key

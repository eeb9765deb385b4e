-- Everybody and everything that rows name.
SELECT id, key, name FROM customer
UNION ALL SELECT id, key, name FROM server
UNION ALL SELECT id, key, name FROM platform
UNION ALL SELECT id, key, name FROM agent

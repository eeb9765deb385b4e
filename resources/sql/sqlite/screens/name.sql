-- One that rows name.
SELECT id, key, name FROM customer WHERE id = :id
UNION ALL SELECT id, key, name FROM server WHERE id = :id
UNION ALL SELECT id, key, name FROM platform WHERE id = :id
UNION ALL SELECT id, key, name FROM agent WHERE id = :id

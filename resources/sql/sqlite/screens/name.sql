-- One that rows name.
WITH wanted (id) AS (SELECT :id)
SELECT id, key, name FROM customer JOIN wanted USING (id)
UNION ALL SELECT id, key, name FROM server JOIN wanted USING (id)
UNION ALL SELECT id, key, name FROM platform JOIN wanted USING (id)
UNION ALL SELECT id, key, name FROM agent JOIN wanted USING (id)
UNION ALL SELECT id, key, name FROM contact JOIN wanted USING (id)

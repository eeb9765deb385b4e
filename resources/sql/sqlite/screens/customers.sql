SELECT key, name FROM customer ORDER BY name

SELECT server.key, server.name, customer.key, 0 FROM server
JOIN customer ON customer.id = server.customer
UNION ALL SELECT platform.key, platform.name, customer.key, 1 FROM platform
JOIN customer ON customer.id = platform.customer

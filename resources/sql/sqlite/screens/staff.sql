SELECT key, name, role FROM agent
WHERE active = 1 AND role IN ('support', 'manager', 'lead') ORDER BY name

SELECT number, text FROM catalogue_version ORDER BY number DESC LIMIT 1

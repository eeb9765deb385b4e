-- Pre-sales studies for a customer in the order in which they were recorded; they never change.
SELECT study.id, study.key, study.customer, study.accepted, study.technologies, operation.at
FROM study JOIN operation ON operation.id = study.version
WHERE study.customer = :customer
ORDER BY operation.seq

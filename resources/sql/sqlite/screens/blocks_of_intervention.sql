-- Every block that was ever sold for an intervention of a customer.
SELECT id, customer, server, platform, intervention, entry, sold_at, minutes, position, state, owed
FROM block
WHERE customer = :customer AND intervention = :intervention
ORDER BY position, id

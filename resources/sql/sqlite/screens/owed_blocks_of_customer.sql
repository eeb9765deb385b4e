-- Blocks of a customer that are neither invoiced nor withdrawn, with the numbers of their tickets.
SELECT block.id, block.customer, block.server, block.platform, block.intervention, block.entry,
       block.sold_at, block.minutes, block.position, block.state, block.owed, ticket.number
FROM block
JOIN intervention ON intervention.id = block.intervention
JOIN ticket ON ticket.id = intervention.ticket
WHERE block.customer = :customer AND block.owed = 1
ORDER BY block.sold_at, block.position, block.id

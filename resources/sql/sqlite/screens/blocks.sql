-- Every block that a report sold and that stands, with the number of its ticket.
SELECT block.id, block.customer, block.server, block.platform, block.intervention, block.entry,
       block.sold_at, block.minutes, block.position, block.state, block.owed, ticket.number
FROM block
JOIN intervention ON intervention.id = block.intervention
JOIN ticket ON ticket.id = intervention.ticket
WHERE block.state <> 'withdrawn'
ORDER BY block.sold_at, block.position, block.id

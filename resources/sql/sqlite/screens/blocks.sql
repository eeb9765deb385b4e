-- Every block that a report sold and that stands, with the number of the ticket it was booked on.
SELECT block.id, block.customer, block.server, block.platform, block.intervention, block.entry,
       block.sold_at, block.minutes, block.position, block.state, block.owed, ticket.number
FROM block
JOIN ledger_entry ON ledger_entry.id = block.entry
LEFT JOIN ticket ON ticket.id = ledger_entry.ticket
WHERE block.state <> 'withdrawn'
ORDER BY block.sold_at, block.position, block.id

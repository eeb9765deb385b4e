-- The ledger of a customer from one month to another, the last booked first and no more than so
-- many: the entry, the number of its ticket, on whose hours it was worked; what the operation that
-- booked it said, of a purchase the invoice, of a correction the reason.
SELECT ledger_entry.id, ledger_entry.customer, ledger_entry.number, ledger_entry.allowance,
       ledger_entry.intervention, ledger_entry.ticket, ledger_entry.at, ledger_entry.author,
       ledger_entry.month, ledger_entry.kind, ledger_entry.source, ledger_entry.allowance_minutes,
       ledger_entry.credit_minutes, ledger_entry.balance, ledger_entry.undoes,
       ledger_entry.catalogue, ticket.number, coalesce(allowance.server, allowance.platform),
       CASE WHEN ledger_entry.kind = 'purchase' THEN
           (SELECT parameters ->> '$.invoice' FROM operation WHERE id = ledger_entry.version)
       END,
       CASE WHEN ledger_entry.kind IN ('correction', 'reversal') THEN
           (SELECT parameters ->> '$.reason' FROM operation WHERE id = ledger_entry.version)
       END
FROM ledger_entry
LEFT JOIN ticket ON ticket.id = ledger_entry.ticket
LEFT JOIN allowance ON allowance.id = ledger_entry.allowance
WHERE ledger_entry.customer = :customer AND ledger_entry.month BETWEEN :first AND :last
ORDER BY ledger_entry.number DESC
LIMIT :count

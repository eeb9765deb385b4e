-- What hour credit came from and went to: minutes by kind of entry.
SELECT kind, sum(credit_minutes), count(*) FROM ledger_entry WHERE customer = :customer GROUP BY kind

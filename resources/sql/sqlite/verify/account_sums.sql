-- Accounts that do not equal their entries: table, key, field, stored, sum.
WITH debited (intervention, minutes) AS (
    SELECT intervention, -sum(credit_minutes + allowance_minutes)
    FROM ledger_entry
    WHERE intervention IS NOT NULL
      AND (kind IN ('allowance', 'credit', 'correction') OR source IS NOT NULL)
    GROUP BY intervention)
SELECT 'credit', credit.id, 'minutes', credit.minutes, coalesce(sum(ledger_entry.credit_minutes), 0)
FROM credit LEFT JOIN ledger_entry ON ledger_entry.customer = credit.customer
GROUP BY credit.id
HAVING credit.minutes <> coalesce(sum(ledger_entry.credit_minutes), 0)
UNION ALL
SELECT 'allowance', allowance.id, 'used', allowance.used,
       -coalesce(sum(ledger_entry.allowance_minutes), 0)
FROM allowance LEFT JOIN ledger_entry ON ledger_entry.allowance = allowance.id
GROUP BY allowance.id
HAVING allowance.used <> -coalesce(sum(ledger_entry.allowance_minutes), 0)
UNION ALL
SELECT 'intervention', intervention.id, 'debited_minutes',
       coalesce(intervention.debited_minutes, 0), coalesce(debited.minutes, 0)
FROM intervention LEFT JOIN debited ON debited.intervention = intervention.id
WHERE coalesce(intervention.debited_minutes, 0) <> coalesce(debited.minutes, 0)

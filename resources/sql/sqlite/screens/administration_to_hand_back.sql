-- Customers with a contract that has ended and whose administrator is still the company, unless a
-- later contract on the same server or platform made it that again.
WITH asked (at) AS MATERIALIZED (SELECT :at)
SELECT DISTINCT past.customer
FROM asked
CROSS JOIN contract AS past ON past.administrator = 'company' AND past.until_at <= asked.at
WHERE NOT EXISTS (
    SELECT 1 FROM contract AS later
    WHERE later.server IS past.server AND later.platform IS past.platform
        AND later.from_at >= past.until_at AND later.from_at <= asked.at
        AND (later.administrator = 'company'
            OR later.level IN (SELECT value FROM json_each(:levels))))

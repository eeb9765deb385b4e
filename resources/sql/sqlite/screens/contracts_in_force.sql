-- Of each contract in force at an instant that does not rest: customer, level, who is named.
WITH asked (at) AS MATERIALIZED (SELECT :at)
SELECT contract.customer, contract.level, contract.account_manager, contract.referring_engineer
FROM asked
CROSS JOIN contract ON contract.from_at <= asked.at
    AND (contract.until_at IS NULL OR contract.until_at > asked.at)
LEFT JOIN server ON server.id = contract.server
WHERE server.platform IS NULL OR server.platform_since > asked.at

-- Two customers that are alike but for their ledgers: ledger-long has closed tickets, whose work fills a long one, ledger-none
-- has none. Both have open tickets to report on, with the keys ledger-long-1 and on, ledger-none-1 and on.
BEGIN;
CREATE TEMP TABLE pair AS
SELECT column1 AS place, column2 AS key, column3 AS name, column4 AS closed, :tickets + 1000000 * column1 AS first,
       made_id('lc', column1) AS customer, (SELECT id FROM operation ORDER BY seq DESC LIMIT 1) AS version
FROM (VALUES (0, 'ledger-long', 'Long Ledger', (:entries - 4) / 2), (1, 'ledger-none', 'No Ledger', 0));
CREATE TEMP TABLE machine AS
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40)
SELECT pair.*, i, made_id('ls', place * 40 + i) AS server FROM pair, n;

INSERT INTO customer (id, key, name, language, version) SELECT customer, key, name, 'fr', version FROM pair;
INSERT INTO server (id, key, customer, name, ordered, panel, rent_cents, version)
SELECT server, key || '-server-' || i, customer, 'web-' || i || '.example', '2020-03-01', 'none', 9900, version FROM machine;
INSERT INTO contract (id, key, customer, server, level, from_at, technologies, application_maintenance, administrator,
                      imported, begun, ended, version)
SELECT made_id('lk', place * 40 + i), key || '-contract-' || i, customer, server, 'pro', :now - 86400000 * 800, '[]', 0,
       'company', 1, 1, 0, version FROM machine;

-- Open ones come first, then the closed ones, spread over two years.
CREATE TEMP TABLE asked AS
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :reports + (:entries - 4) / 2)
SELECT pair.*, n.i, n.i <= :reports AS open, first + n.i AS number,
       :now - 86400000 * 8 - iif(n.i <= :reports, 0, (:reports + closed - n.i) * (86400000 * 720 / closed)) AS opened_at
FROM pair, n WHERE n.i <= :reports + closed;
INSERT INTO ticket (id, key, number, subject, customer, server, channel, kind, state, category, coverage, estimate_minutes,
                    level, opened_at, declared_at, oldest_at, worked, recovered, answered, closed_on, open, version)
SELECT made_id('ti', number), asked.key || '-' || asked.i, number, 'Move a site to another server', asked.customer, machine.server,
       'staff', 'request', iif(open, 'qualified', 'closed'), 'web', 'customer-time', 30, 'pro', opened_at, opened_at, opened_at,
       NOT open, 0, 0, iif(open, NULL, '2026-11-01'), open, asked.version
FROM asked JOIN machine ON machine.place = asked.place AND machine.i = iif(open, 1, asked.i % 40 + 1);

CREATE TEMP TABLE ledgered AS
SELECT customer.id AS customer, customer.rowid AS place FROM customer JOIN pair ON pair.customer = customer.id WHERE closed > 0;
DROP TABLE asked;
DROP TABLE machine;
DROP TABLE pair;
COMMIT;

-- The hours of the customers in temp.ledgered (customer, place, a number of its own): each closed ticket was worked on and
-- debited, one in five of a server by a sold block, the others from the allowance and from credit that was bought before.
BEGIN;
CREATE TEMP TABLE debited AS
SELECT ticket.id AS ticket, ticket.number, ticket.customer, ticket.server, ticket.version,
       ticket.opened_at + 900000 AS begun, ticket.opened_at + 3600000 AS at,
       strftime('%Y-%m', (ticket.opened_at + 3600000) / 1000, 'unixepoch') AS month,
       made_id('in', ticket.number) AS intervention, made_id('ag', ticket.number % 36 + 1) AS agent,
       row_number() OVER (PARTITION BY ticket.server ORDER BY ticket.number) % 5 = 1 AS sold
FROM ticket JOIN ledgered ON ledgered.customer = ticket.customer
WHERE ticket.open = 0;

INSERT INTO intervention (id, ticket, started_at, reported_at, reporter, coverage, worked_minutes, debited_minutes, server,
                          start_qualified, start_claimed, start_was_first, undone, version)
SELECT intervention, ticket, begun, at, agent, 'customer-time', iif(sold, 20, 30), iif(sold, 20, 30), server, 0, 1, 1, 0, version
FROM debited;
INSERT INTO segment (id, intervention, agent, from_at, to_at, dropped, version)
SELECT made_id('sg', number), intervention, agent, begun, begun + iif(sold, 20, 30) * 60000, 0, version FROM debited;

INSERT INTO allowance (id, customer, server, month, used, version)
SELECT allowance_id(server, month), customer, server, month, sum(iif(sold, 0, 20)), version
FROM debited GROUP BY customer, server, month;

CREATE TEMP TABLE line AS
WITH step(step) AS (VALUES (0), (1))
SELECT made_id('le', number * 2 + step) AS id, customer, allowance_id(server, month) AS allowance, intervention, ticket, number,
       server, at, agent, month, step, version,
       CASE WHEN step THEN 'credit' WHEN sold THEN 'block' ELSE 'allowance' END AS kind,
       CASE WHEN step THEN iif(sold, 'block', 'credit') WHEN NOT sold THEN 'allowance' END AS source,
       iif(sold OR step, 0, -20) AS from_allowance,
       iif(step, iif(sold, -20, -10), iif(sold, 60, 0)) AS to_credit,
       iif(sold AND NOT step, 60, 0) AS credited
FROM debited, step;
INSERT INTO line
WITH purchase(p) AS (VALUES (0), (1), (2), (3)), bought AS (
    SELECT ledgered.customer, ledgered.place * 4 + p AS place, :now - 86400000 * (760 - 200 * p) AS at FROM ledgered, purchase)
SELECT made_id('lp', place), bought.customer, NULL, NULL, NULL, 0, NULL, at, made_id('ag', 37),
       strftime('%Y-%m', at / 1000, 'unixepoch'), 0, customer.version, 'purchase', NULL, 0, 180, 180
FROM bought JOIN customer ON customer.id = bought.customer;

CREATE TEMP TABLE booked AS
SELECT line.*, row_number() OVER so_far AS place, sum(to_credit) OVER so_far AS balance,
       sum(credited) OVER so_far - credited AS position
FROM line WINDOW so_far AS (PARTITION BY customer ORDER BY at, number, step ROWS UNBOUNDED PRECEDING);
INSERT INTO ledger_entry (id, customer, number, allowance, intervention, ticket, at, author, month, kind, source,
                          allowance_minutes, credit_minutes, balance, catalogue, version)
SELECT id, customer, place, allowance, intervention, ticket, at, agent, month, kind, source, from_allowance, to_credit, balance,
       1, version FROM booked;
INSERT INTO credit (id, customer, minutes, credited, entries, version)
SELECT customer, customer, sum(to_credit), sum(credited), count(*), version FROM booked GROUP BY customer;

-- One block in ten is still owed.
INSERT INTO block (id, customer, server, intervention, entry, sold_at, minutes, position, state, owed, version)
SELECT made_id('bl', number), customer, server, intervention, id, at, 60, position,
       CASE WHEN number % 10 THEN 'invoiced' WHEN number % 20 THEN 'to-confirm' ELSE 'invoiceable' END, number % 10 = 0, version
FROM booked WHERE kind = 'block';

DROP TABLE booked;
DROP TABLE line;
DROP TABLE debited;
COMMIT;

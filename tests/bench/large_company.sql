-- A company of :tickets tickets, the first :closed of them closed; every row follows from its number alone.
BEGIN;
CREATE TEMP TABLE act AS SELECT id FROM operation ORDER BY seq DESC LIMIT 1;

INSERT INTO customer (id, key, name, language, version)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :customers)
SELECT made_id('cu', i), 'customer-' || i, 'Customer ' || i, iif(i % 3, 'fr', 'en'), act.id FROM n, act;

INSERT INTO agent (id, key, name, role, active, version)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40)
SELECT made_id('ag', i), printf('agent-%02d', i), 'Agent Number ' || i,
       CASE WHEN i <= 36 THEN 'support' WHEN i <= 39 THEN 'manager' ELSE 'lead' END, 1, act.id FROM n, act;

INSERT INTO server (id, key, customer, name, ordered, panel, rent_cents, version)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :servers)
SELECT made_id('se', i), 'server-' || i, made_id('cu', (i - 1) % :customers + 1),
       'web-' || i || '.example', '2020-03-01', iif(i % 5 >= 3, 'plesk-web-host', 'none'), 9900, act.id FROM n, act;

-- Of five servers one is Standard, which needs no contract.
INSERT INTO contract (id, key, customer, server, level, from_at, technologies, application_maintenance, administrator,
                      imported, begun, ended, version)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :servers)
SELECT made_id('co', i), 'contract-' || i, made_id('cu', (i - 1) % :customers + 1),
       made_id('se', i),
       CASE i % 5 WHEN 1 THEN 'serenity' WHEN 2 THEN 'pro' WHEN 3 THEN 'business' ELSE 'critical' END,
       :now - 86400000 * 800, '[]', 0, 'company', 1, 1, 0, act.id FROM n, act WHERE i % 5;

-- Levels follow the servers'; one open ticket in fifty is a new incident under a running guarantee where its level has one.
CREATE TEMP TABLE made AS
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :tickets)
SELECT i, i > :closed AS open, (i * 7919) % :servers + 1 AS server,
       :now - CASE WHEN i > :closed THEN (i * 104729) % 604800 * 1000 ELSE 86400000 * 8 + (:closed - i) * 60000 END AS opened,
       i > :closed AND i % 50 = 0 AS fresh, (i * 31) % 20 AS turn
FROM n;

INSERT INTO ticket (id, number, subject, customer, server, channel, kind, state, left_state, category, coverage,
                    estimate_minutes, level, owner, owned_since, opened_at, declared_at, oldest_at, declaration,
                    guarantee_minutes, deadline, verdict, first_start_at, work_since, worked, recovered, answered,
                    last_message, wakes_at, closed_on, open, version)
SELECT made_id('ti', i), i,
       CASE i % 8 WHEN 0 THEN 'Mail refused since this morning on web-' WHEN 1 THEN 'Raise the memory limit of shop-'
            WHEN 2 THEN 'Certificate expired on www-' WHEN 3 THEN 'Restore yesterday''s table of site-'
            WHEN 4 THEN 'Cron job runs twice on job-' WHEN 5 THEN 'Disk nearly full on data-'
            WHEN 6 THEN 'Move the site to PHP 8.3, site-' ELSE 'Page answers 502 on front-' END || ((i * 13) % 90000),
       made_id('cu', (server - 1) % :customers + 1), made_id('se', server),
       'customer-area', iif(fresh OR i % 3 = 0, 'incident', 'request'),
       CASE WHEN NOT open THEN 'closed' WHEN fresh OR turn < 6 THEN 'new' WHEN turn < 13 THEN 'qualified'
            WHEN turn < 16 THEN 'in-progress' WHEN turn < 19 THEN 'waiting-customer' ELSE 'snoozed' END,
       CASE WHEN open AND NOT fresh AND turn >= 16 THEN 'qualified' END,
       iif(turn < 6 AND open, NULL, 'web'), iif(turn < 6 AND open, NULL, 'customer-time'), iif(turn < 6 AND open, NULL, 30),
       CASE server % 5 WHEN 0 THEN 'standard' WHEN 1 THEN 'serenity' WHEN 2 THEN 'pro' WHEN 3 THEN 'business' ELSE 'critical' END,
       CASE WHEN open AND NOT fresh AND turn >= 13 AND turn < 16 THEN made_id('ag', i % 36 + 1) END,
       CASE WHEN open AND NOT fresh AND turn >= 13 AND turn < 16 THEN opened + 600000 END,
       iif(fresh, :now - i % 240 * 60000, opened), iif(fresh, :now - i % 240 * 60000, opened), iif(fresh, :now - i % 240 * 60000, opened),
       CASE WHEN fresh OR i % 3 = 0 THEN made_id('de', i) END,
       CASE WHEN fresh AND server % 5 = 2 THEN 240 WHEN fresh AND server % 5 > 2 THEN 45 END,
       CASE WHEN fresh AND server % 5 = 2 THEN :now - i % 240 * 60000 + 14400000
            WHEN fresh AND server % 5 > 2 THEN :now - i % 240 * 60000 + 2700000 END,
       NULL, NULL,
       CASE WHEN open AND NOT fresh AND turn >= 13 AND turn < 16 THEN opened + 900000 END,
       NOT open OR turn >= 13, 0, turn = 16, made_id('me', i),
       CASE WHEN open AND NOT fresh AND turn = 19 THEN :now + 3600000 * (i % 72 + 1) END,
       CASE WHEN NOT open THEN '2026-11-01' END, open, act.id
FROM made, act;

INSERT INTO declaration (id, ticket, at, level, guarantee_minutes, deadline, mark, version)
SELECT made_id('de', number), id, declared_at, level, guarantee_minutes, deadline, 'none', version
FROM ticket WHERE declaration IS NOT NULL;

INSERT INTO intervention (id, ticket, started_at, start_qualified, start_claimed, start_was_first, undone, version)
SELECT made_id('in', number), id, work_since, 0, 0, 1, 0, version FROM ticket WHERE work_since IS NOT NULL;
INSERT INTO segment (id, intervention, agent, from_at, to_at, dropped, version)
SELECT made_id('sg', number), made_id('in', number), owner, work_since, work_since + 1200000, 0, version
FROM ticket WHERE work_since IS NOT NULL;

INSERT INTO message (id, ticket, at, kind, text, version)
SELECT made_id('me', number), id, opened_at, 'customer',
       'It began this morning and nothing was changed on our side. Could you have a look? ' || subject, version FROM ticket;
INSERT INTO message (id, ticket, at, author, kind, text, version)
SELECT made_id('mr', number), id, opened_at + 300000, made_id('ag', number % 36 + 1), 'reply',
       'We are looking at it and come back to you.', version FROM ticket;
INSERT INTO message (id, ticket, at, kind, text, version)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 198)
SELECT made_id('ml', i), made_id('ti', :long), :now - 1000000 + i * 1000, 'customer',
       'Message ' || i || ' of a **long** conversation:' || char(10, 10) || '- what was seen' || char(10) ||
       '- what was tried' || char(10, 10) || '    a line of a log, ' || i || char(10, 10) || 'And a closing sentence that is long enough to wrap.',
       act.id FROM n, act;
INSERT INTO message (id, ticket, at, kind, text, version)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1998)
SELECT made_id('mv', i), made_id('ti', :longest), :now - 2000000 + i * 1000, 'customer',
       'Message ' || i || ' of the **longest** conversation, two lines of it.' || char(10, 10) || 'And a closing sentence that is long enough to wrap.',
       act.id FROM n, act;

INSERT INTO change (operation, at, "table", id, "column", before, after)
WITH RECURSIVE field(f, name) AS (VALUES (1, 'state'), (2, 'category'), (3, 'owner'), (4, 'coverage'), (5, 'estimate_minutes'))
SELECT version, opened_at + f * 1000, 'ticket', id, name, NULL, f FROM ticket, field;

UPDATE company SET last_at = :now - 1000;
CREATE TEMP TABLE ledgered AS SELECT id AS customer, rowid AS place FROM customer;
DROP TABLE made;
DROP TABLE act;
COMMIT;

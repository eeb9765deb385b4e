-- The last tickets of a customer that left the queue, the newest in front: the columns of queue.sql.
SELECT id, key, number, subject, customer, server, platform, channel, kind, state, coverage,
       estimate_minutes, level, owner, opened_at, declared_at, oldest_at, guarantee_minutes,
       deadline, verdict, work_since, answered, wakes_at
FROM ticket WHERE customer = :customer AND state IN ('reported', 'closed')
ORDER BY number DESC LIMIT :most

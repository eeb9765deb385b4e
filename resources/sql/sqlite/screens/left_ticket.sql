-- What the queue shows of the ticket of this number, wherever it is: the columns of queue.sql.
SELECT id, key, number, subject, customer, server, platform, channel, kind, state, coverage,
       estimate_minutes, level, owner, opened_at, declared_at, oldest_at, guarantee_minutes,
       deadline, verdict, work_since, answered, wakes_at
FROM ticket WHERE number = :number

-- What was changed of a ticket, from its opening on, and of what belongs to it, from its making on:
-- number, when, by whom, what of which row, before, after, the reason that was given.
WITH asked (ticket, upto) AS MATERIALIZED (SELECT :ticket, :upto),
part (id) AS MATERIALIZED (
    SELECT id FROM declaration JOIN asked USING (ticket)
    UNION ALL SELECT id FROM message JOIN asked USING (ticket)
        WHERE struck_reason IS NOT NULL -- nothing else is ever changed of a message (K4)
    UNION ALL SELECT id FROM intervention JOIN asked USING (ticket)
    UNION ALL SELECT segment.id FROM asked
        CROSS JOIN intervention ON intervention.ticket = asked.ticket
        CROSS JOIN segment ON segment.intervention = intervention.id),
written (seq) AS MATERIALIZED (
    SELECT change.seq FROM asked CROSS JOIN change ON change.id = asked.ticket
    UNION ALL SELECT change.seq FROM part CROSS JOIN change ON change.id = part.id
        WHERE change."column" NOT IN ('ticket', 'previous') -- moved by merging
          AND change.operation <> (SELECT first.operation FROM change AS first
                                  WHERE first.id = part.id ORDER BY first.seq LIMIT 1))
SELECT change.seq, change.at, operation.actor, change."table", change."column", change.id,
       change.before, change.after,
       json_extract(operation.parameters, '$.reason')
FROM asked CROSS JOIN written
CROSS JOIN change ON change.seq = written.seq
CROSS JOIN operation ON operation.id = change.operation -- one by one, never all of the log
WHERE written.seq <= asked.upto
ORDER BY change.at, change.seq

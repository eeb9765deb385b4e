-- Of each customer: open tickets, those that wait for credit, guarantees that are over and undecided.
SELECT customer, count(*), sum(state = 'waiting-credit'),
       sum(kind = 'incident' AND verdict IS NULL AND deadline IS NOT NULL AND deadline < :at)
FROM ticket WHERE open = 1 GROUP BY customer

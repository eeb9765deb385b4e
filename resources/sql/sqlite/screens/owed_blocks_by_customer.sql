-- Of each customer, blocks by state that are neither invoiced nor withdrawn.
SELECT customer, sum(state = 'to-confirm'), sum(state = 'invoiceable')
FROM block WHERE owed = 1 GROUP BY customer

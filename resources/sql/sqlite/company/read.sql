SELECT simulated_time, last_at, operations FROM company WHERE id = 1

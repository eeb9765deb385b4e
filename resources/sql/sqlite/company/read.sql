SELECT simulated_time, last_at FROM company

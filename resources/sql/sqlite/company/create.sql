INSERT INTO company (id, simulated_time, operations) VALUES (1, :simulated_time, 0)

INSERT INTO company (id, simulated_time) VALUES (1, :simulated_time)

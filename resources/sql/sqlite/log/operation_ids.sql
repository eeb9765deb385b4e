SELECT id, seq FROM operation

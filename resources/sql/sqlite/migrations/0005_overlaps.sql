-- Of an engineer of many years, the work that overlaps a period is found by where it ends: nearly
-- all of it ended before. What runs has no end.
DROP INDEX segment_of_agent;
-- next
CREATE INDEX segment_of_agent ON segment (agent, ifnull(to_at, 9223372036854775807));

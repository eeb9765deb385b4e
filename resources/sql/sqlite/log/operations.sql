-- Everything that was done, in the order it was recorded.
SELECT seq, id, kind, actor, at, offline, rule_set, catalogue, parameters, read, answer, digest
FROM operation ORDER BY seq

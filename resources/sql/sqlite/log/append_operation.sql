INSERT INTO operation (id, kind, actor, at, received_at, offline, rule_set, catalogue,
                       parameters, read, answer, digest)
VALUES (:id, :kind, :actor, :at, :received_at, :offline, :rule_set, :catalogue,
        :parameters, :read, :answer, :digest)

SELECT kind, actor, parameters, answer FROM operation WHERE id = :id

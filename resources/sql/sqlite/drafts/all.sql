SELECT ticket, kind, fields, kept_at FROM draft WHERE database = :database AND agent = :agent

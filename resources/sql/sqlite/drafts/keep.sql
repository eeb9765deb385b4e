INSERT INTO draft (database, agent, ticket, kind, fields, kept_at)
VALUES (:database, :agent, :ticket, :kind, :fields, :kept_at)
ON CONFLICT DO UPDATE SET fields = excluded.fields, kept_at = excluded.kept_at

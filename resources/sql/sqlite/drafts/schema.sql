CREATE TABLE IF NOT EXISTS draft (
    database TEXT NOT NULL,
    agent TEXT NOT NULL,
    ticket TEXT NOT NULL,
    kind TEXT NOT NULL,
    fields TEXT NOT NULL,
    kept_at INTEGER NOT NULL,
    PRIMARY KEY (database, agent, ticket, kind)
) STRICT, WITHOUT ROWID

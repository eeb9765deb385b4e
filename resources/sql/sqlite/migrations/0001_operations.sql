-- Every act, accepted or refused, with what it was decided on and what it was answered.
CREATE TABLE operation (
    seq         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind        TEXT NOT NULL,
    actor       TEXT NOT NULL,          -- login; empty: the program itself, for what falls due
    at          INTEGER NOT NULL,       -- UTC ms, when the person acted
    received_at INTEGER NOT NULL,       -- UTC ms, when it was written here
    offline     INTEGER NOT NULL CHECK (offline IN (0, 1)),
    rule_set    INTEGER NOT NULL,       -- the rules it was decided with
    catalogue   INTEGER NOT NULL,       -- the version of the service levels then in force
    parameters  TEXT NOT NULL,          -- JSON
    read        TEXT NOT NULL,          -- JSON: rows with their versions, names, sets with members
    answer      TEXT NOT NULL,          -- JSON
    digest      TEXT NOT NULL           -- SHA-256 of what an operation said, read, answered and
                                        -- wrote: tells an altered log where no rule would
) STRICT;
-- next
-- What operations wrote: a ticket's history, the evidence of verify, the time machine. `seq` grows
-- in commit order, so that what changed since is one range.
CREATE TABLE change (
    seq       INTEGER PRIMARY KEY,
    operation BLOB NOT NULL REFERENCES operation (id),
    at        INTEGER NOT NULL,         -- UTC ms
    "table"   TEXT NOT NULL,
    id        BLOB NOT NULL,
    "column"  TEXT NOT NULL,
    before    ANY,
    after     ANY
) STRICT;
-- next
CREATE INDEX change_of_row ON change (id, seq);
-- next
-- One row: what kind of database this is.
CREATE TABLE company (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    simulated_time INTEGER NOT NULL CHECK (simulated_time IN (0, 1)),
    last_at        INTEGER,             -- UTC ms of the last recorded operation (T6)
    operations     INTEGER NOT NULL     -- how many were recorded: the last cannot vanish unseen
) STRICT;

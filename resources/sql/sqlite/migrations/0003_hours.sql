-- Hour credit, monthly allowances, the ledger that moves them, and the blocks that reports sell.
CREATE TABLE credit (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), -- that of the customer
    customer BLOB NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    credited INTEGER NOT NULL CHECK (credited >= minutes),
    entries INTEGER NOT NULL,
    low_since INTEGER, -- UTC ms
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE TABLE allowance (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    customer BLOB NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    server BLOB REFERENCES server (id) DEFERRABLE INITIALLY DEFERRED,
    platform BLOB REFERENCES platform (id) DEFERRABLE INITIALLY DEFERRED,
    month TEXT NOT NULL, -- 2026-11
    used INTEGER NOT NULL CHECK (used >= 0),
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE TABLE ledger_entry (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    customer BLOB NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    allowance BLOB REFERENCES allowance (id) DEFERRABLE INITIALLY DEFERRED,
    intervention BLOB REFERENCES intervention (id) DEFERRABLE INITIALLY DEFERRED,
    ticket BLOB REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL, -- UTC ms
    author BLOB NOT NULL REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    month TEXT NOT NULL, -- 2026-11
    kind TEXT NOT NULL CHECK (kind IN ('purchase', 'allowance', 'credit', 'block', 'correction', 'reversal')),
    source TEXT CHECK (source IN ('allowance', 'credit', 'block')),
    allowance_minutes INTEGER NOT NULL,
    credit_minutes INTEGER NOT NULL,
    balance INTEGER NOT NULL CHECK (balance >= 0),
    undoes BLOB REFERENCES ledger_entry (id) DEFERRABLE INITIALLY DEFERRED,
    catalogue INTEGER NOT NULL,
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE TABLE block (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    customer BLOB NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    server BLOB REFERENCES server (id) DEFERRABLE INITIALLY DEFERRED,
    platform BLOB REFERENCES platform (id) DEFERRABLE INITIALLY DEFERRED,
    intervention BLOB NOT NULL REFERENCES intervention (id) DEFERRABLE INITIALLY DEFERRED,
    entry BLOB NOT NULL REFERENCES ledger_entry (id) DEFERRABLE INITIALLY DEFERRED,
    sold_at INTEGER NOT NULL, -- UTC ms
    minutes INTEGER NOT NULL,
    position INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('to-confirm', 'invoiceable', 'invoiced', 'withdrawn')),
    owed INTEGER NOT NULL CHECK (owed IN (0, 1)),
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
ALTER TABLE intervention ADD COLUMN debited_minutes INTEGER;
-- next
ALTER TABLE intervention ADD COLUMN server BLOB REFERENCES server (id) DEFERRABLE INITIALLY DEFERRED;
-- next
ALTER TABLE intervention ADD COLUMN platform BLOB REFERENCES platform (id) DEFERRABLE INITIALLY DEFERRED;
-- next
CREATE UNIQUE INDEX entry_of_customer ON ledger_entry (customer, number);
-- next
CREATE INDEX entry_of_intervention ON ledger_entry (intervention);
-- next
CREATE INDEX entry_of_allowance ON ledger_entry (allowance);
-- next
CREATE INDEX block_of_customer ON block (customer, owed);
-- next
CREATE INDEX block_of_server ON block (server, owed);
-- next
CREATE INDEX block_of_platform ON block (platform, owed);
-- next
CREATE INDEX owed_block ON block (customer, state) WHERE owed = 1;
-- next
CREATE INDEX reported_intervention ON intervention (ticket, reported_at);
-- next
CREATE INDEX missed_declaration ON declaration (at) WHERE verdict = 'missed';

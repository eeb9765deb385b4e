-- What past moments are judged by: the terms of a contract before they were changed, and since when
-- a server is a node. And a ledger that nobody changes, whatever program writes the file.
CREATE TABLE former_terms (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    contract BLOB NOT NULL REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
    until_at INTEGER NOT NULL, -- UTC ms
    guarantee_minutes INTEGER,
    allowance_minutes INTEGER,
    application_maintenance INTEGER NOT NULL CHECK (application_maintenance IN (0, 1)),
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE INDEX former_terms_of_contract ON former_terms (contract);
-- next
-- UTC ms
ALTER TABLE server ADD COLUMN platform_since INTEGER;
-- next
CREATE TRIGGER changed_entry BEFORE UPDATE ON ledger_entry
BEGIN
    SELECT RAISE(ABORT, 'an entry of the ledger is never changed');
END;
-- next
CREATE TRIGGER removed_entry BEFORE DELETE ON ledger_entry
BEGIN
    SELECT RAISE(ABORT, 'an entry of the ledger is never removed');
END;

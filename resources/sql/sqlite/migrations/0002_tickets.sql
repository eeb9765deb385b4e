-- Who there is, what they rent, and what they asked for.
CREATE TABLE catalogue_version (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    number INTEGER NOT NULL UNIQUE,
    text TEXT NOT NULL,
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE TABLE customer (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    manager BLOB REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE TABLE agent (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('support', 'manager', 'lead', 'portal', 'monitor')),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    customer BLOB REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    running BLOB REFERENCES segment (id) DEFERRABLE INITIALLY DEFERRED,
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE TABLE contact (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    key TEXT NOT NULL UNIQUE,
    customer BLOB NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    email TEXT,
    phone TEXT,
    may_call INTEGER NOT NULL CHECK (may_call IN (0, 1)),
    technical INTEGER NOT NULL CHECK (technical IN (0, 1)),
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE TABLE platform (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    key TEXT NOT NULL UNIQUE,
    customer BLOB NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    needed INTEGER NOT NULL,
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE TABLE server (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    key TEXT NOT NULL UNIQUE,
    customer BLOB NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    ordered TEXT NOT NULL,
    panel TEXT NOT NULL CHECK (panel IN ('none', 'plesk-web-admin', 'plesk-web-pro', 'plesk-web-host')),
    rent_cents INTEGER,
    platform BLOB REFERENCES platform (id) DEFERRABLE INITIALLY DEFERRED,
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE TABLE study (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    key TEXT NOT NULL UNIQUE,
    customer BLOB NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    technologies TEXT NOT NULL,
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE TABLE contract (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    key TEXT NOT NULL UNIQUE,
    customer BLOB NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    server BLOB REFERENCES server (id) DEFERRABLE INITIALLY DEFERRED,
    platform BLOB REFERENCES platform (id) DEFERRABLE INITIALLY DEFERRED,
    level TEXT NOT NULL CHECK (level IN ('standard', 'serenity', 'pro', 'business', 'critical')),
    from_at INTEGER NOT NULL, -- UTC ms
    until_at INTEGER, -- UTC ms
    account_manager BLOB REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    referring_engineer BLOB REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    study BLOB REFERENCES study (id) DEFERRABLE INITIALLY DEFERRED,
    guarantee_minutes INTEGER,
    allowance_minutes INTEGER,
    fee_cents INTEGER,
    availability_target_bp INTEGER,
    penalty_bp INTEGER,
    technologies TEXT NOT NULL,
    application_maintenance INTEGER NOT NULL CHECK (application_maintenance IN (0, 1)),
    exception_reason TEXT,
    administrator TEXT NOT NULL CHECK (administrator IN ('company', 'customer')),
    imported INTEGER NOT NULL CHECK (imported IN (0, 1)),
    begun INTEGER NOT NULL CHECK (begun IN (0, 1)),
    ended INTEGER NOT NULL CHECK (ended IN (0, 1)),
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE TABLE ticket (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    key TEXT UNIQUE,
    number INTEGER UNIQUE,
    subject TEXT NOT NULL,
    customer BLOB NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    server BLOB REFERENCES server (id) DEFERRABLE INITIALLY DEFERRED,
    platform BLOB REFERENCES platform (id) DEFERRABLE INITIALLY DEFERRED,
    contact BLOB REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    verified_by TEXT,
    channel TEXT NOT NULL CHECK (channel IN ('customer-area', 'phone', 'staff', 'monitoring')),
    kind TEXT NOT NULL CHECK (kind IN ('incident', 'request')),
    state TEXT NOT NULL CHECK (state IN ('new', 'qualified', 'in-progress', 'waiting-customer', 'waiting-credit', 'snoozed', 'reported', 'closed')),
    left_state TEXT CHECK (left_state IN ('new', 'qualified', 'in-progress', 'waiting-customer', 'waiting-credit', 'snoozed', 'reported', 'closed')),
    category TEXT,
    coverage TEXT CHECK (coverage IN ('customer-time', 'hardware-network', 'functional-guarantee', 'included-maintenance', 'gesture', 'contract')),
    estimate_minutes INTEGER,
    level TEXT NOT NULL CHECK (level IN ('standard', 'serenity', 'pro', 'business', 'critical')),
    owner BLOB REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    owned_since INTEGER, -- UTC ms
    opened_at INTEGER NOT NULL, -- UTC ms
    declared_at INTEGER NOT NULL, -- UTC ms
    oldest_at INTEGER NOT NULL, -- UTC ms
    -- These two belong to the ticket and come after it. References would make SQLite look through
    -- all tickets at each, for they would be owed until then.
    declaration BLOB,
    guarantee_minutes INTEGER,
    deadline INTEGER, -- UTC ms
    verdict TEXT CHECK (verdict IN ('met', 'missed', 'void')),
    first_start_at INTEGER, -- UTC ms
    work_since INTEGER, -- UTC ms
    worked INTEGER NOT NULL CHECK (worked IN (0, 1)),
    recovered INTEGER NOT NULL CHECK (recovered IN (0, 1)),
    answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
    last_message BLOB,
    wakes_at INTEGER, -- UTC ms
    closes_at INTEGER, -- UTC ms
    closed_on TEXT,
    merged_into BLOB REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    open INTEGER NOT NULL CHECK (open IN (0, 1)),
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE TABLE declaration (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    ticket BLOB NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL, -- UTC ms
    level TEXT NOT NULL CHECK (level IN ('standard', 'serenity', 'pro', 'business', 'critical')),
    contract BLOB REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
    guarantee_minutes INTEGER,
    deadline INTEGER, -- UTC ms
    verdict TEXT CHECK (verdict IN ('met', 'missed', 'void')),
    decided_at INTEGER, -- UTC ms
    decided_by BLOB REFERENCES segment (id) DEFERRABLE INITIALLY DEFERRED,
    mark TEXT NOT NULL CHECK (mark IN ('none', 'requalified', 'merged')),
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE TABLE message (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    ticket BLOB NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL, -- UTC ms
    author BLOB REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('customer', 'reply', 'note', 'report', 'system')),
    text TEXT NOT NULL,
    struck_reason TEXT,
    previous BLOB REFERENCES message (id) DEFERRABLE INITIALLY DEFERRED,
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE TABLE intervention (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    ticket BLOB NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    started_at INTEGER NOT NULL, -- UTC ms
    reported_at INTEGER, -- UTC ms
    reporter BLOB REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    report BLOB REFERENCES message (id) DEFERRABLE INITIALLY DEFERRED,
    coverage TEXT CHECK (coverage IN ('customer-time', 'hardware-network', 'functional-guarantee', 'included-maintenance', 'gesture', 'contract')),
    worked_minutes INTEGER,
    started_from TEXT CHECK (started_from IN ('new', 'qualified', 'in-progress', 'waiting-customer', 'waiting-credit', 'snoozed', 'reported', 'closed')),
    start_qualified INTEGER NOT NULL CHECK (start_qualified IN (0, 1)),
    start_claimed INTEGER NOT NULL CHECK (start_claimed IN (0, 1)),
    start_was_first INTEGER NOT NULL CHECK (start_was_first IN (0, 1)),
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE TABLE segment (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    intervention BLOB NOT NULL REFERENCES intervention (id) DEFERRABLE INITIALLY DEFERRED,
    agent BLOB NOT NULL REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    from_at INTEGER NOT NULL, -- UTC ms
    to_at INTEGER, -- UTC ms
    dropped INTEGER NOT NULL CHECK (dropped IN (0, 1)),
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE TABLE link (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    ticket BLOB NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    other BLOB NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE TABLE foreign_change (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    ticket BLOB NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL, -- UTC ms
    who TEXT NOT NULL,
    fields TEXT NOT NULL, -- JSON: [["priority", before, after], …]
    version BLOB NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- next
CREATE INDEX contract_of_customer ON contract (customer);
-- next
CREATE INDEX contract_of_server ON contract (server);
-- next
CREATE INDEX contract_of_platform ON contract (platform);
-- next
CREATE INDEX server_of_customer ON server (customer);
-- next
CREATE INDEX server_of_platform ON server (platform);
-- next
CREATE INDEX contact_of_customer ON contact (customer);
-- next
CREATE INDEX platform_of_customer ON platform (customer);
-- next
CREATE INDEX study_of_customer ON study (customer);
-- next
-- What is not closed: the queue, and the open tickets of a server or customer.
CREATE INDEX open_ticket ON ticket (open) WHERE open = 1;
-- next
CREATE INDEX ticket_of_customer ON ticket (customer, open);
-- next
CREATE INDEX ticket_of_server ON ticket (server, open);
-- next
CREATE INDEX ticket_of_platform ON ticket (platform, open);
-- next
-- What falls due (E52).
CREATE INDEX waking_ticket ON ticket (wakes_at) WHERE wakes_at IS NOT NULL;
-- next
CREATE INDEX closing_ticket ON ticket (closes_at) WHERE closes_at IS NOT NULL;
-- next
CREATE INDEX contract_to_begin ON contract (from_at) WHERE begun = 0;
-- next
CREATE INDEX contract_to_end ON contract (until_at) WHERE ended = 0 AND until_at IS NOT NULL;
-- next
CREATE INDEX merged_ticket ON ticket (merged_into) WHERE merged_into IS NOT NULL;
-- next
CREATE INDEX declaration_of_ticket ON declaration (ticket);
-- next
CREATE INDEX message_of_ticket ON message (ticket, at);
-- next
CREATE INDEX intervention_of_ticket ON intervention (ticket);
-- next
CREATE INDEX segment_of_intervention ON segment (intervention);
-- next
CREATE INDEX segment_of_agent ON segment (agent, from_at);
-- next
CREATE INDEX link_of_ticket ON link (ticket);
-- next
CREATE INDEX foreign_change_of_ticket ON foreign_change (ticket, at);

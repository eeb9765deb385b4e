#pragma once

#include "interchange/imported_story.h"
#include "storage/digest.h"
#include "storage/sql_rows.h"

namespace vigie {

/// Writes many rows under one operation, inside a transaction, without holding them: the log gets
/// each change at its own instant, the tables each row as its story leaves it.
class RowLoader
{
public:
    RowLoader(Connection &connection, LogEntry entry);

    Connection &connection() { return m_connection; }
    SqlRows &rows() { return m_rows; }
    const QUuid &operation() const { return m_entry.id; }

    /// First of all.
    Result<void> open(Instant received);
    /// All changes of the rows in it; each is made there.
    Result<void> load(const std::vector<DatedChange> &story);
    /// Last of all.
    Result<void> close();

private:
    Result<void> log(const DatedChange &dated);

    Connection &m_connection;
    LogEntry m_entry;
    OperationLog m_log;
    SqlRows m_rows;
    Digest m_digest;
};

} // namespace vigie

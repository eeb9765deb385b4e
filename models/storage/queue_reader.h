#pragma once

#include "book/queue_rows.h"
#include "storage/name_reader.h"

namespace vigie {

class Statement;

/// Reads the queue. It is ordered in memory, for its order is a rule's and not the database's. (Q1)
class QueueReader
{
public:
    explicit QueueReader(Connection &connection)
        : m_connection(connection)
        , m_names(connection)
    {
    }

    /// All of it, first to last.
    Result<std::vector<QueueRow>> all();
    /// Those of some tickets that are in the queue, in no order.
    Result<std::vector<QueueRow>> some(const std::vector<Identifier<Ticket>> &tickets);

private:
    struct Work
    {
        WorkedTime time;
        std::optional<Instant> ownerRunsSince;
    };

    Result<void> readWork(Statement &select);
    Result<void> readRows(Statement &select, std::vector<QueueRow> &rows);
    Result<void> readNames(QueueRow &row, const Ticket &ticket);

    Connection &m_connection;
    NameReader m_names;
    QHash<QUuid, Work> m_work; ///< by ticket
};

} // namespace vigie

#pragma once

#include "book/queue_rows.h"
#include "storage/name_reader.h"

namespace vigie {

class Statement;

/// The work in a ticket's open interventions.
struct OpenWork
{
    WorkedTime time;
    std::vector<RunningClock> running;
};

/// A ticket as the queue shows it; without place and band if it is not in the queue.
QueueRow queueRowOf(const Ticket &ticket, const OpenWork &work, NameReader &names);

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
    /// The places of all that are in it, in no order.
    Result<std::vector<Place>> places();
    /// Those of some tickets that are in the queue, in no order.
    Result<std::vector<QueueRow>> some(const std::vector<Identifier<Ticket>> &tickets);
    /// Those of these numbers that left it, in the order of the numbers.
    Result<std::vector<QueueRow>> left(const std::vector<qint64> &numbers);
    /// The last of a customer's that left it, the newest in front.
    Result<std::vector<QueueRow>> leftOf(const Identifier<Customer> &customer, int most);

    /// Nothing while no reported ticket waits for it.
    Result<std::optional<NextClosing>> nextClosing();

private:
    enum class Wanted { InQueue, Left };

    Result<void> readWork(Statement &select);
    Result<void> readRows(
        Statement &select, std::vector<QueueRow> &rows, Wanted wanted = Wanted::InQueue);

    Connection &m_connection;
    NameReader m_names;
    QHash<QUuid, OpenWork> m_work; ///< by ticket
};

} // namespace vigie

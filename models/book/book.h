#pragma once

#include "book/customer_file.h"
#include "book/customer_list.h"
#include "book/directory.h"
#include "book/ticket_file.h"
#include "operations/operation.h"
#include "operations/outlook.h"

#include <set>

namespace vigie {

/// The answer to an operation.
struct Outcome
{
    Decision decision;
    QUuid operation;
    std::optional<qint64> ticketNumber; ///< of the ticket it was about (E42)
    Outlook outlook = {}; ///< of a preview that no rule refuses
};

/// Which rows were written since some earlier reading, and how far this reaches. Of people's clocks
/// it names the segment and its ticket, not the person.
struct ChangedRows
{
    qint64 seq = 0; ///< ask for the next ones from here
    std::set<RowKey> rows;
};

/// The company's book: where operations are looked at before they are done, and done. One book is
/// the embedded file, another a replica of PostgreSQL; nobody above can tell which. Blocking: it
/// lives on a worker, never on the thread of the windows.
class Book
{
public:
    virtual ~Book() = default;

    /// What `submit` would do now. Writes nothing.
    virtual Result<Outcome> preview(const Envelope &envelope) = 0;
    /// Does it, durably, once, after what fell due before it (E52). Sent again it is answered as
    /// the first time, without the rows; another content under a key that was used is refused.
    virtual Result<Outcome> submit(const Envelope &envelope) = 0;
    /// Writes what has fallen due. (E15, E52)
    virtual Result<void> settle(Instant at) = 0;

    // What is asked of it. What has fallen due by `at` and was not written yet is shown as if
    // written (E52, E91).

    /// The service levels in force.
    virtual Result<std::shared_ptr<const Catalogue>> catalogue() = 0;
    /// A number that grows with every row written. What is read after asking for it misses nothing
    /// that `changesSince` does not tell.
    virtual Result<qint64> lastChange() = 0;
    virtual Result<ChangedRows> changesSince(qint64 seq) = 0;
    virtual Result<QueueRows> queue(Instant at) = 0;
    /// The rows of some tickets, in no order; none for those that are not in the queue.
    virtual Result<std::vector<QueueRow>> queueRows(
        const std::vector<Identifier<Ticket>> &tickets, Instant at)
        = 0;
    /// Of the tickets that left the queue (reported, closed) those in which each of these words
    /// stands, on the ticket or in the names of customer and server: the one whose number was typed
    /// in front, then the newest. Words of fewer than three letters find a number alone.
    virtual Result<std::vector<QueueRow>> findTickets(const QString &words, int limit, Instant at)
        = 0;

    // Of these, nothing if there is no such thing.

    virtual Result<std::optional<NextClosing>> nextClosing(Instant at) = 0;
    virtual Result<std::optional<TicketFile>> ticket(const Reference<Ticket> &reference, Instant at)
        = 0;
    virtual Result<std::optional<CustomerFile>> customer(
        const Reference<Customer> &reference, Instant at)
        = 0;
    virtual Result<std::optional<ContractFile>> contract(
        const Reference<Contract> &reference, Instant at)
        = 0;
    virtual Result<std::optional<Explanation>> whyDeadline(
        const Reference<Ticket> &reference, Instant at)
        = 0;
    virtual Result<std::optional<Explanation>> whyPosition(
        const Reference<Ticket> &reference, Instant at)
        = 0;
    /// Which contract gives a ticket the level it has.
    virtual Result<std::optional<Explanation>> whyLevel(
        const Reference<Ticket> &reference, Instant at)
        = 0;
    /// Whether a level could be taken from `at` on, by a server's or a platform's name;
    /// `server:NAME` and `platform:NAME` tell apart what bears one name. (L2)
    virtual Result<std::optional<Explanation>> whyEligible(
        const QString &serverOrPlatform, Level level, Instant at)
        = 0;
    /// How hour credit came to what it is. (H5)
    virtual Result<std::optional<Explanation>> whyBalance(
        const Reference<Customer> &reference, Instant at)
        = 0;
    /// What was debited for an intervention, and from where. (H3)
    virtual Result<std::optional<Explanation>> whyDebit(
        const Reference<Intervention> &reference, Instant at)
        = 0;
    virtual Result<std::optional<LedgerStatement>> statement(
        const Reference<Customer> &reference, const StatementWanted &wanted, Instant at)
        = 0;

    /// Every customer, by name.
    virtual Result<std::vector<CustomerRow>> customers(Instant at) = 0;
    /// Every block that a report sold and that was not withdrawn, the first sold in front.
    virtual Result<std::vector<BlockFile>> blocks(Instant at) = 0;
    /// Who and what there is to choose from.
    virtual Result<Directory> directory() = 0;
};

} // namespace vigie

#pragma once

#include "book/book.h"
#include "book/deciding.h"
#include "storage/company.h"
#include "storage/database_file.h"

#include <functional>

namespace vigie {

class RowLoader;
struct LogEntry;

/// The book that is one SQLite file, shared by the processes of one machine. An act is one
/// immediate transaction: it is decided on the truth and durable when `submit` returns.
class EmbeddedBook final : public Book
{
public:
    /// Writes what an operation brings along.
    using Load = std::function<Result<void>(RowLoader &)>;
    /// Where the instant comes from at which an operation is received; never read by a rule.
    using ReceiptClock = std::function<Instant()>;

    EmbeddedBook(DatabaseFile &file, ReceiptClock received)
        : m_file(file)
        , m_received(std::move(received))
    {
    }

    Result<Outcome> preview(const Envelope &envelope) override;
    Result<Outcome> submit(const Envelope &envelope) override;
    Result<void> settle(Instant at) override;
    /// Submits an operation whose rows come from elsewhere: once it is accepted they are loaded in
    /// the same transaction; a failure of `load` leaves nothing, the operation neither.
    Result<Outcome> bring(const Envelope &envelope, const Load &load);

    /// Nothing before the company was founded.
    Result<std::shared_ptr<const Catalogue>> catalogue() override;
    Result<qint64> lastChange() override;
    Result<ChangedRows> changesSince(qint64 seq) override;
    Result<QueueRows> queue(Instant at) override;
    Result<std::vector<QueueRow>> queueRows(
        const std::vector<Identifier<Ticket>> &tickets, Instant at) override;
    Result<std::vector<QueueRow>> findTickets(const QString &words, int limit, Instant at) override;
    Result<std::optional<NextClosing>> nextClosing(Instant at) override;
    Result<std::optional<TicketFile>> ticket(
        const Reference<Ticket> &reference, Instant at) override;
    Result<std::optional<CustomerFile>> customer(
        const Reference<Customer> &reference, Instant at) override;
    Result<std::optional<ContractFile>> contract(
        const Reference<Contract> &reference, Instant at) override;
    Result<std::optional<Explanation>> whyDeadline(
        const Reference<Ticket> &reference, Instant at) override;
    Result<std::optional<Explanation>> whyPosition(
        const Reference<Ticket> &reference, Instant at) override;
    Result<std::optional<Explanation>> whyEligible(
        const QString &serverOrPlatform, Level level, Instant at) override;
    Result<std::optional<Explanation>> whyLevel(
        const Reference<Ticket> &reference, Instant at) override;
    Result<std::optional<Explanation>> whyBalance(
        const Reference<Customer> &reference, Instant at) override;
    Result<std::optional<Explanation>> whyDebit(
        const Reference<Intervention> &reference, Instant at) override;
    Result<std::optional<LedgerStatement>> statement(
        const Reference<Customer> &reference, const StatementWanted &wanted, Instant at) override;
    Result<std::vector<CustomerRow>> customers(Instant at) override;
    Result<std::vector<BlockFile>> blocks(Instant at) override;
    Result<Directory> directory() override;

    /// Whether its time is told by whoever writes, for tests and imports of the past.
    Result<bool> hasSimulatedTime();
    /// The instant of the last recorded operation. (E72)
    Result<std::optional<Instant>> lastWrite();

    /// One state of the file, to be read.
    struct State
    {
        Connection &connection;
        qint64 written; ///< the last change; later ones have fallen due only
    };
    /// Runs a read on one state of the file, what has fallen due by then shown as if written
    /// (E52, E91).
    Result<void> readAsOf(Instant at, const std::function<Result<void>(const State &)> &read);

private:
    /// What a read answers, as of an instant.
    template <class Answer, class Read>
    Result<Answer> asOf(Instant at, Read read);

    Connection &connection() { return m_file.connection(); }
    Result<Company> company();
    Result<Decided> judge(const Envelope &envelope);
    Result<Decided> decideNow(const Envelope &envelope);
    Result<Decided> submitInTransaction(const Envelope &envelope, const Load &load);
    LogEntry entry(const Envelope &envelope, const Decided &decided) const;
    Result<void> write(const Envelope &envelope, const Decided &decided);
    Result<void> load(const Envelope &envelope, const Decided &decided, const Load &load);
    Result<void> giveNumbers(Decision &decision);
    Result<std::vector<Envelope>> due(Instant at);
    /// Whether anything had fallen due.
    Result<bool> writeDue(Instant at);
    Result<Outcome> outcomeOf(const Envelope &envelope, Decision decision);
    /// Tells what people see of a preview beside what it changes.
    Result<void> lookAhead(const Envelope &envelope, Outcome &outcome);

    DatabaseFile &m_file;
    ReceiptClock m_received;
    std::shared_ptr<const Catalogue> m_catalogue;
};

} // namespace vigie

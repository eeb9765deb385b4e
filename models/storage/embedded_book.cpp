#include "storage/embedded_book.h"

#include "interchange/catalogue_file.h"
#include "storage/change_reader.h"
#include "storage/contract_reader.h"
#include "storage/customer_list_reader.h"
#include "storage/customer_reader.h"
#include "storage/directory_reader.h"
#include "storage/finding_index.h"
#include "storage/hours_reader.h"
#include "storage/operation_log.h"
#include "storage/queue_reader.h"
#include "storage/row_loader.h"
#include "storage/sql_rows.h"
#include "storage/sql_text.h"
#include "storage/ticket_reader.h"
#include "storage/transaction.h"
#include "storage/why_reader.h"
#include "storage/write_lock.h"

namespace vigie {

namespace {

Decision earlierThanLast(Instant last)
{
    return refused(u"T6"_qs, u"time.before-last"_qs, {{u"last_at"_qs, last}});
}

Envelope dueEnvelope(const QString &kind, const QUuid &thing, Instant at)
{
    const QUuid key = QUuid::createUuidV5(thing, kind + QString::number(at.utcMs));
    const Reference<Ticket> ticket{Identifier<Ticket>{thing}};
    if (kind == QLatin1StringView(Fields<WakeTicket>::kind))
        return {WakeTicket{ticket}, key, {}, at};
    if (kind == QLatin1StringView(Fields<CloseByItself>::kind))
        return {CloseByItself{ticket}, key, {}, at};
    return {WriteLevel{Reference<Contract>(Identifier<Contract>{thing})}, key, {}, at};
}

} // namespace

Result<Outcome> EmbeddedBook::preview(const Envelope &envelope)
{
    Result<Outcome> outcome = failed({Failure::Kind::Cancelled, {}});
    const auto read = readAsOf(envelope.at, [&](const State &) -> Result<void> {
        auto decided = judge(envelope);
        if (!decided)
            return failed(decided.error());
        outcome = outcomeOf(envelope, std::move(decided->decision));
        return outcome ? lookAhead(envelope, *outcome) : Result<void>();
    });
    if (!read)
        return failed(read.error());
    return outcome;
}

Result<void> EmbeddedBook::lookAhead(const Envelope &envelope, Outcome &outcome)
{
    const auto *changes = std::get_if<Changes>(&outcome.decision);
    if (!changes)
        return {};
    const auto inForce = catalogue();
    if (!inForce)
        return failed(inForce.error());
    SqlRows stored(connection());
    Rows rows(stored);
    outcome.outlook = outlookOf(envelope, *changes, rows, **inForce);
    if (rows.failure())
        return failed(*rows.failure());
    return {};
}

Result<Outcome> EmbeddedBook::submit(const Envelope &envelope) { return bring(envelope, {}); }

Result<Outcome> EmbeddedBook::bring(const Envelope &envelope, const Load &load)
{
    const auto lock = WriteLock::take(m_file.lockPath());
    if (!lock)
        return failed(lock.error());
    auto transaction = Transaction::toWrite(connection());
    if (!transaction)
        return failed(transaction.error());
    auto decided = submitInTransaction(envelope, load);
    if (!decided)
        return failed(decided.error());
    auto outcome = outcomeOf(envelope, std::move(decided->decision));
    if (!outcome)
        return outcome;
    if (decided->recorded) {
        if (auto committed = transaction->commit(); !committed)
            return failed(committed.error());
    }
    return outcome;
}

Result<Decided> EmbeddedBook::submitInTransaction(const Envelope &envelope, const Load &load)
{
    auto decided = judge(envelope);
    if (!decided || !decided->recorded)
        return decided;
    const auto fellDue = writeDue(envelope.at);
    if (!fellDue)
        return failed(fellDue.error());
    if (*fellDue)
        decided = decideNow(envelope); // on what fell due as well
    if (!decided)
        return decided;
    if (auto numbered = giveNumbers(decided->decision); !numbered)
        return failed(numbered.error());
    const bool brings = load && std::holds_alternative<Changes>(decided->decision);
    if (auto written = brings ? this->load(envelope, *decided, load) : write(envelope, *decided);
        !written)
        return failed(written.error());
    return decided;
}

Result<void> EmbeddedBook::settle(Instant at)
{
    const auto waiting = due(at);
    if (!waiting)
        return failed(waiting.error());
    if (waiting->empty())
        return {};
    const auto lock = WriteLock::take(m_file.lockPath());
    if (!lock)
        return failed(lock.error());
    auto transaction = Transaction::toWrite(connection());
    if (!transaction)
        return failed(transaction.error());
    if (auto written = writeDue(at); !written)
        return failed(written.error());
    return transaction->commit();
}

Result<void> EmbeddedBook::readAsOf(
    Instant at, const std::function<Result<void>(const State &)> &read)
{
    {
        const auto transaction = Transaction::toRead(connection());
        if (!transaction)
            return failed(transaction.error());
        const auto waiting = due(at);
        const auto written = lastChange();
        if (!waiting || !written)
            return failed(waiting ? written.error() : waiting.error());
        if (waiting->empty())
            return read({connection(), *written});
    }
    const auto lock = WriteLock::take(m_file.lockPath());
    if (!lock)
        return failed(lock.error());
    const auto transaction = Transaction::toWrite(connection()); // and never committed
    if (!transaction)
        return failed(transaction.error());
    const auto written = lastChange();
    if (!written)
        return failed(written.error());
    if (auto due = writeDue(at); !due)
        return failed(due.error());
    return read({connection(), *written});
}

template <class Answer, class Read>
Result<Answer> EmbeddedBook::asOf(Instant at, Read read)
{
    Result<Answer> answer = failed({Failure::Kind::Cancelled, {}});
    const auto done = readAsOf(at, [&](const State &state) -> Result<void> {
        const auto inForce = catalogue();
        if (!inForce)
            return failed(inForce.error());
        answer = read(state, **inForce);
        return {};
    });
    if (!done)
        return failed(done.error());
    return answer;
}

Result<qint64> EmbeddedBook::lastChange() { return ChangeReader(connection()).last(); }

Result<ChangedRows> EmbeddedBook::changesSince(qint64 seq)
{
    const auto transaction = Transaction::toRead(connection());
    if (!transaction)
        return failed(transaction.error());
    return ChangeReader(connection()).since(seq);
}

Result<QueueRows> EmbeddedBook::queue(Instant at)
{
    return asOf<QueueRows>(at, [&](const State &state, const Catalogue &) -> Result<QueueRows> {
        auto rows = QueueReader(state.connection).all();
        if (!rows)
            return failed(rows.error());
        return QueueRows{at, *std::move(rows)};
    });
}

Result<std::vector<QueueRow>> EmbeddedBook::queueRows(
    const std::vector<Identifier<Ticket>> &tickets, Instant at)
{
    return asOf<std::vector<QueueRow>>(at, [&](const State &state, const Catalogue &) {
        return QueueReader(state.connection).some(tickets);
    });
}

Result<std::vector<QueueRow>> EmbeddedBook::findTickets(const QString &words, int limit, Instant at)
{
    using Found = std::vector<QueueRow>;
    return asOf<Found>(at, [&](const State &state, const Catalogue &) -> Result<Found> {
        FindingIndex index(state.connection);
        const auto numbers = index.numbersOf(findingWordsFrom(words), limit);
        if (!numbers)
            return failed(numbers.error());
        return QueueReader(state.connection).left(*numbers);
    });
}

Result<std::optional<TicketFile>> EmbeddedBook::ticket(
    const Reference<Ticket> &reference, Instant at)
{
    return asOf<std::optional<TicketFile>>(at, [&](const State &state, const Catalogue &catalogue) {
        return TicketReader(state.connection, catalogue, at, state.written).file(reference);
    });
}

Result<std::optional<CustomerFile>> EmbeddedBook::customer(
    const Reference<Customer> &reference, Instant at)
{
    return asOf<std::optional<CustomerFile>>(
        at, [&](const State &state, const Catalogue &catalogue) {
            return CustomerReader(state.connection, catalogue, at).file(reference);
        });
}

Result<std::optional<ContractFile>> EmbeddedBook::contract(
    const Reference<Contract> &reference, Instant at)
{
    return asOf<std::optional<ContractFile>>(
        at, [&](const State &state, const Catalogue &catalogue) {
            return ContractReader(state.connection, catalogue, at).file(reference);
        });
}

Result<std::optional<Explanation>> EmbeddedBook::whyDeadline(
    const Reference<Ticket> &reference, Instant at)
{
    return asOf<std::optional<Explanation>>(
        at, [&](const State &state, const Catalogue &catalogue) {
            return WhyReader(state.connection, catalogue, at).deadline(reference);
        });
}

Result<std::optional<Explanation>> EmbeddedBook::whyPosition(
    const Reference<Ticket> &reference, Instant at)
{
    return asOf<std::optional<Explanation>>(
        at, [&](const State &state, const Catalogue &catalogue) {
            return WhyReader(state.connection, catalogue, at).position(reference);
        });
}

Result<std::optional<Explanation>> EmbeddedBook::whyEligible(
    const QString &serverOrPlatform, Level level, Instant at)
{
    return asOf<std::optional<Explanation>>(
        at, [&](const State &state, const Catalogue &catalogue) {
            return WhyReader(state.connection, catalogue, at).eligibility(serverOrPlatform, level);
        });
}

Result<std::optional<Explanation>> EmbeddedBook::whyLevel(
    const Reference<Ticket> &reference, Instant at)
{
    return asOf<std::optional<Explanation>>(
        at, [&](const State &state, const Catalogue &catalogue) {
            return WhyReader(state.connection, catalogue, at).level(reference);
        });
}

Result<std::optional<Explanation>> EmbeddedBook::whyBalance(
    const Reference<Customer> &reference, Instant at)
{
    return asOf<std::optional<Explanation>>(
        at, [&](const State &state, const Catalogue &catalogue) {
            return HoursReader(state.connection, catalogue, at).whyBalance(reference);
        });
}

Result<std::optional<Explanation>> EmbeddedBook::whyDebit(
    const Reference<Intervention> &reference, Instant at)
{
    return asOf<std::optional<Explanation>>(
        at, [&](const State &state, const Catalogue &catalogue) {
            return HoursReader(state.connection, catalogue, at).whyDebit(reference);
        });
}

Result<std::optional<LedgerStatement>> EmbeddedBook::statement(
    const Reference<Customer> &reference, const StatementWanted &wanted, Instant at)
{
    return asOf<std::optional<LedgerStatement>>(
        at, [&](const State &state, const Catalogue &catalogue) {
            return HoursReader(state.connection, catalogue, at).statement(reference, wanted);
        });
}

Result<std::optional<NextClosing>> EmbeddedBook::nextClosing(Instant at)
{
    return asOf<std::optional<NextClosing>>(at, [](const State &state, const Catalogue &) {
        return QueueReader(state.connection).nextClosing();
    });
}

Result<std::vector<CustomerRow>> EmbeddedBook::customers(Instant at)
{
    return asOf<std::vector<CustomerRow>>(at, [&](const State &state, const Catalogue &catalogue) {
        return CustomerListReader(state.connection, catalogue, at).all();
    });
}

Result<std::vector<BlockFile>> EmbeddedBook::blocks(Instant at)
{
    return asOf<std::vector<BlockFile>>(at, [&](const State &state, const Catalogue &catalogue) {
        return HoursReader(state.connection, catalogue, at).blocks();
    });
}

Result<std::optional<Instant>> EmbeddedBook::lastWrite()
{
    const auto read = company();
    if (!read)
        return failed(read.error());
    return read->lastAt;
}

Result<Directory> EmbeddedBook::directory() { return readDirectory(connection()); }

Result<bool> EmbeddedBook::hasSimulatedTime()
{
    const auto read = company();
    if (!read)
        return failed(read.error());
    return read->simulatedTime;
}

Result<Company> EmbeddedBook::company()
{
    const auto read = readCompany(connection());
    if (!read)
        return failed(read.error());
    if (!*read)
        return failed({Failure::Kind::Corrupt, u"company"_qs});
    return **read;
}

Result<std::shared_ptr<const Catalogue>> EmbeddedBook::catalogue()
{
    Statement select = connection().statement(sqlText(u"company/catalogue.sql"_qs));
    const auto found = select.first();
    if (!found)
        return failed(found.error());
    if (!*found)
        return std::shared_ptr<const Catalogue>();
    const qint64 number = std::get<qint64>(select.value(0, Storage::Integer));
    if (m_catalogue && m_catalogue->version == number)
        return m_catalogue;
    auto read = catalogueFrom(std::get<QString>(select.value(1, Storage::Text)).toUtf8());
    if (!read)
        return failed({Failure::Kind::Corrupt, u"catalogue_version.text"_qs});
    read->version = int(number);
    m_catalogue = std::make_shared<const Catalogue>(*std::move(read));
    return m_catalogue;
}

Result<Decided> EmbeddedBook::judge(const Envelope &envelope)
{
    auto earlier = OperationLog(connection()).answerTo(envelope);
    if (!earlier)
        return failed(earlier.error());
    if (*earlier)
        return Decided{**std::move(earlier), {}, false};
    const auto about = company();
    if (!about)
        return failed(about.error());
    auto decided = decideNow(envelope);
    if (!decided || !isTooEarly(envelope.at, *about))
        return decided;
    if (std::holds_alternative<Refusal>(decided->decision))
        return Decided{std::move(decided->decision), {}, false}; // named before T6, not recorded
    return Decided{earlierThanLast(*about->lastAt), {}, false};
}

Result<Decided> EmbeddedBook::decideNow(const Envelope &envelope)
{
    const auto inForce = catalogue();
    if (!inForce)
        return failed(inForce.error());
    SqlRows stored(connection());
    return decideOn(stored, envelope, *inForce);
}

Result<void> EmbeddedBook::giveNumbers(Decision &decision)
{
    auto *changes = std::get_if<Changes>(&decision);
    if (!changes)
        return {};
    const std::size_t number = *shapeOf(Table::Ticket).indexOf("number");
    SqlRows rows(connection());
    for (RowChange &change : changes->rows) {
        if (change.key.table != Table::Ticket || change.before)
            continue;
        Statement last = connection().statement(sqlText(u"company/last_ticket_number.sql"_qs));
        const auto found = last.first();
        if (!found)
            return failed(found.error());
        if (!*found)
            return failed({Failure::Kind::Corrupt, u"ticket.number"_qs});
        qint64 next = std::get<qint64>(last.value(0, Storage::Integer)) + 1;
        const Value own = change.after[*shapeOf(Table::Ticket).indexOf("key")];
        for (;; ++next) { // a number that is another's key would take its name
            if (own == Value(QString::number(next)))
                break;
            const auto named = rows.findNamed(Table::Ticket, QString::number(next));
            if (!named)
                return failed(named.error());
            if (!*named)
                break;
        }
        change.after[number] = next;
    }
    return {};
}

LogEntry EmbeddedBook::entry(const Envelope &envelope, const Decided &decided) const
{
    return entryOf(
        envelope, decided.decision, decided.read, m_catalogue ? m_catalogue->version : 0);
}

Result<void> EmbeddedBook::load(const Envelope &envelope, const Decided &decided, const Load &load)
{
    RowLoader loader(connection(), entry(envelope, decided));
    if (auto opened = loader.open(m_received()); !opened)
        return opened;
    if (auto loaded = load(loader); !loaded)
        return loaded;
    return loader.close();
}

Result<void> EmbeddedBook::write(const Envelope &envelope, const Decided &decided)
{
    const auto *changes = std::get_if<Changes>(&decided.decision);
    const std::vector<RowChange> rows = changes ? changes->rows : std::vector<RowChange>();
    if (auto logged
        = OperationLog(connection())
              .append(entry(envelope, decided), columnsChanged(rows, envelope.at), m_received());
        !logged)
        return logged;
    SqlRows stored(connection());
    for (const RowChange &change : rows) {
        if (auto written = stored.write(change, envelope.key); !written)
            return written;
    }
    return {};
}

Result<std::vector<Envelope>> EmbeddedBook::due(Instant at)
{
    Statement select = connection().statement(sqlText(u"company/due.sql"_qs));
    select.bind("at", toValue(at));
    std::vector<Envelope> envelopes;
    const auto read = select.each([&] {
        envelopes.push_back(dueEnvelope(std::get<QString>(select.value(0, Storage::Text)),
            std::get<QUuid>(select.value(1, Storage::Key)),
            {std::get<qint64>(select.value(2, Storage::Integer))}));
    });
    if (!read)
        return failed(read.error());
    return envelopes;
}

Result<bool> EmbeddedBook::writeDue(Instant at)
{
    const auto waiting = due(at);
    if (!waiting)
        return failed(waiting.error());
    for (const Envelope &envelope : *waiting) {
        const auto decided = decideNow(envelope);
        if (!decided)
            return failed(decided.error());
        if (auto written = write(envelope, *decided); !written)
            return failed(written.error());
    }
    return !waiting->empty();
}

Result<Outcome> EmbeddedBook::outcomeOf(const Envelope &envelope, Decision decision)
{
    Outcome outcome{std::move(decision), envelope.key, {}};
    const auto *changes = std::get_if<Changes>(&outcome.decision);
    if (!changes || !changes->ticket)
        return outcome;
    Statement select = connection().statement(sqlText(u"company/ticket_number.sql"_qs));
    select.bind("ticket", changes->ticket->uuid);
    const auto read
        = select.each([&] { fromValue(select.value(0, Storage::Integer), outcome.ticketNumber); });
    if (!read)
        return failed(read.error());
    return outcome;
}

} // namespace vigie

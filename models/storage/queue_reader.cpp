#include "storage/queue_reader.h"

#include "storage/answer.h"
#include "storage/sql_text.h"

#include <algorithm>
#include <numeric>

namespace vigie {

namespace {

Result<Ticket> ticketFrom(const Statement &answer)
{
    Ticket ticket;
    if (auto read = readAnswer(answer, ticket.id, ticket.key, ticket.number, ticket.subject,
            ticket.customer, ticket.server, ticket.platform, ticket.channel, ticket.kind,
            ticket.state, ticket.coverage, ticket.estimateMinutes, ticket.level, ticket.owner,
            ticket.openedAt, ticket.declaredAt, ticket.oldestAt, ticket.guaranteeMinutes,
            ticket.deadline, ticket.verdict, ticket.workSince, ticket.answered, ticket.wakesAt);
        !read)
        return failed(read.error());
    return ticket;
}

/// Sorts their places, which are small, and moves each row once.
std::vector<QueueRow> ordered(std::vector<QueueRow> rows)
{
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](std::size_t at) -> const Place & { return rows[at].place; });
    std::vector<QueueRow> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t at : order)
        sorted.push_back(std::move(rows[at]));
    return sorted;
}

} // namespace

QueueRow queueRowOf(const Ticket &ticket, const OpenWork &work, NameReader &names)
{
    return {ticket.id, ticket.number, ticket.key, ticket.subject, placeOf(ticket).value_or(Place{}),
        queueClockOf(ticket, work.time), ticket.state, ticket.channel, names.name(ticket.customer),
        names.name(ticket.server), names.name(ticket.platform), names.name(ticket.owner),
        ticket.openedAt, ticket.declaredAt, ticket.workSince, work.running, ticket.wakesAt,
        ticket.answered, ticket.estimateMinutes, ticket.coverage};
}

Result<std::vector<QueueRow>> QueueReader::all()
{
    m_names.readAll();
    Statement work = m_connection.statement(sqlText(u"screens/open_work.sql"_qs));
    if (auto read = readWork(work); !read)
        return failed(read.error());
    std::vector<QueueRow> rows;
    Statement select = m_connection.statement(sqlText(u"screens/queue.sql"_qs));
    if (auto read = readRows(select, rows); !read)
        return failed(read.error());
    return ordered(std::move(rows));
}

Result<std::vector<Place>> QueueReader::places()
{
    std::vector<Place> places;
    Statement select = m_connection.statement(sqlText(u"screens/queue.sql"_qs));
    const auto read = select.each([&]() -> Result<void> {
        const auto ticket = ticketFrom(select);
        if (!ticket)
            return failed(ticket.error());
        if (const auto place = placeOf(*ticket))
            places.push_back(*place);
        return {};
    });
    if (!read)
        return failed(read.error());
    return places;
}

Result<std::vector<QueueRow>> QueueReader::some(const std::vector<Identifier<Ticket>> &tickets)
{
    std::vector<QueueRow> rows;
    for (const Identifier<Ticket> &ticket : tickets) {
        Statement work = m_connection.statement(sqlText(u"screens/open_work_of_ticket.sql"_qs));
        work.bind("ticket", ticket.uuid);
        if (auto read = readWork(work); !read)
            return failed(read.error());
        Statement select = m_connection.statement(sqlText(u"screens/queue_row.sql"_qs));
        select.bind("id", ticket.uuid);
        if (auto read = readRows(select, rows); !read)
            return failed(read.error());
    }
    return rows;
}

Result<std::vector<QueueRow>> QueueReader::left(const std::vector<qint64> &numbers)
{
    std::vector<QueueRow> rows;
    for (const qint64 number : numbers) {
        Statement select = m_connection.statement(sqlText(u"screens/left_ticket.sql"_qs));
        select.bind("number", number);
        if (auto read = readRows(select, rows, Wanted::Left); !read)
            return failed(read.error());
    }
    return rows;
}

Result<std::vector<QueueRow>> QueueReader::leftOf(const Identifier<Customer> &customer, int most)
{
    std::vector<QueueRow> rows;
    Statement select = m_connection.statement(sqlText(u"screens/left_tickets_of_customer.sql"_qs));
    select.bind("customer", customer.uuid);
    select.bind("most", qint64(most));
    if (auto read = readRows(select, rows, Wanted::Left); !read)
        return failed(read.error());
    return rows;
}

Result<std::optional<NextClosing>> QueueReader::nextClosing()
{
    std::optional<NextClosing> next;
    Statement select = m_connection.statement(sqlText(u"screens/next_closing.sql"_qs));
    const auto read = select.each([&] {
        next.emplace();
        return readAnswer(select, next->ticket, next->number, next->at);
    });
    if (!read)
        return failed(read.error());
    return next;
}

Result<void> QueueReader::readWork(Statement &select)
{
    return select.each([&]() -> Result<void> {
        Identifier<Ticket> ticket;
        Identifier<Intervention> intervention;
        Identifier<Agent> agent;
        Instant from;
        std::optional<Instant> to;
        if (auto read = readAnswer(select, ticket, intervention, agent, from, to); !read)
            return read;
        OpenWork &work = m_work[ticket.uuid];
        work.time.add(from, to);
        if (!to)
            work.running.push_back({m_names.name(agent), intervention, from});
        return {};
    });
}

Result<void> QueueReader::readRows(Statement &select, std::vector<QueueRow> &rows, Wanted wanted)
{
    const auto read = select.each([&]() -> Result<void> {
        const auto ticket = ticketFrom(select);
        if (!ticket)
            return failed(ticket.error());
        if (bandOf(*ticket).has_value() == (wanted == Wanted::InQueue))
            rows.push_back(queueRowOf(*ticket, m_work.value(ticket->id.uuid), m_names));
        return {};
    });
    if (read && m_names.failure())
        return failed(*m_names.failure());
    return read;
}

} // namespace vigie

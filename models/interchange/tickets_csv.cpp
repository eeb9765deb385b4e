#include "interchange/tickets_csv.h"

#include "interchange/csv_ticket_row.h"
#include "interchange/imported_people.h"

#include <algorithm>

namespace vigie {

namespace {

using namespace csv;

/// Brings the rows together: no key twice, no server of two customers.
class Collector
{
public:
    explicit Collector(std::vector<RowNote> mended) { m_tickets.mended = std::move(mended); }

    void add(TicketRow row);
    ImportedTickets finish();

private:
    TicketRow *earlierRow(const TicketRow &row);
    void take(TicketRow &row);
    void refuse(RowNote note) { m_tickets.refused.push_back(std::move(note)); }

    std::vector<TicketRow> m_rows; ///< one for each key
    QHash<QString, std::size_t> m_rowByKey;
    ImportedPeople m_people;
    ImportedTickets m_tickets;
};

void Collector::add(TicketRow row)
{
    if (!row.fault)
        ++m_tickets.eventCount;
    if (row.ticket.key.isEmpty())
        return refuse(*row.fault);
    TicketRow *earlier = earlierRow(row);
    if (earlier && !row.fault)
        row.fault = row.note(RowNote::Kind::GivenTwice, csv::Key, row.ticket.key);
    if (row.fault)
        refuse(*row.fault);
    if (earlier)
        earlier->fault = row.fault;
    else
        m_rows.push_back(std::move(row));
}

/// The row that named the same ticket before.
TicketRow *Collector::earlierRow(const TicketRow &row)
{
    const auto known = m_rowByKey.constFind(row.ticket.key);
    if (known != m_rowByKey.constEnd())
        return &m_rows[*known];
    m_rowByKey.insert(row.ticket.key, m_rows.size());
    return nullptr;
}

ImportedTickets Collector::finish()
{
    m_tickets.ticketCount = qint64(m_rows.size());
    for (TicketRow &row : m_rows) {
        if (!row.fault)
            take(row);
    }
    m_people.moveTo(m_tickets);
    std::stable_sort(m_tickets.refused.begin(), m_tickets.refused.end(),
        [](const RowNote &a, const RowNote &b) { return a.row < b.row; });
    return std::move(m_tickets);
}

void Collector::take(TicketRow &row)
{
    ImportedTicket &ticket = row.ticket;
    if (ticket.server && !m_people.addServer(*ticket.server, row.server, ticket.customer))
        return refuse(row.note(RowNote::Kind::OfAnother, csv::Server, row.server));
    m_people.addCustomer(ticket.customer, row.customer);
    if (ticket.owner)
        m_people.addAgent(*ticket.owner, row.owner);
    for (RowNote &note : row.mended)
        m_tickets.mended.push_back(std::move(note));
    m_tickets.tickets.push_back(std::move(ticket));
}

} // namespace

Readable<ImportedTickets> readTicketsCsv(QByteArrayView bytes, const QTimeZone &zone)
{
    CsvReader reader(bytes);
    const auto columns = readHeader(reader).and_then([&](const QStringList &header) {
        return CsvColumns::match(reader, header, columnNames(), requiredColumns);
    });
    if (!columns)
        return tl::unexpected(columns.error());

    LocalTimes times(zone);
    Collector collector(columns->unknown());
    while (reader.next())
        collector.add(readTicketRow(reader, *columns, times));
    return collector.finish();
}

} // namespace vigie

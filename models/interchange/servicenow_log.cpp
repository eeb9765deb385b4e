#include "interchange/servicenow_log.h"

#include "interchange/csv_columns.h"
#include "interchange/imported_people.h"
#include "interchange/local_times.h"
#include "interchange/servicenow_case.h"
#include "operations/keys.h"

#include <algorithm>

namespace vigie {

using namespace servicenow;

namespace {

constexpr qsizetype longestValue = 1000;

/// What was made of a column's last cell: neighbouring rows mostly say the same, and then share it.
template <class Cell>
class Last
{
public:
    template <class Given, class Make>
    const QString &read(const Given &cell, Make make)
    {
        if (m_made.isNull() || cell != m_cell) {
            m_cell = Cell(cell.begin(), cell.size());
            m_made = make(cell);
        }
        return m_made;
    }

private:
    Cell m_cell;
    QString m_made;
};

/// Missing values are written as `?`.
QString textOf(QByteArrayView cell)
{
    return cell == "?" ? u""_qs : QString::fromUtf8(cell).trimmed();
}

bool readNumber(QStringView &rest, int &number)
{
    const auto end = std::find_if_not(
        rest.begin(), rest.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const auto digits = end - rest.begin();
    number = rest.first(std::min<qsizetype>(digits, 4)).toInt();
    rest = rest.sliced(digits);
    return digits >= 1 && digits <= 4;
}

bool skip(QStringView &rest, QChar expected)
{
    const bool found = rest.startsWith(expected);
    rest = rest.sliced(found ? 1 : 0);
    return found;
}

/// `29/2/2016 01:16`, day and month with one digit or two.
std::optional<LocalTimes::Reading> readTime(QStringView text, LocalTimes &times)
{
    int day = 0, month = 0, year = 0, hour = 0, minute = 0;
    const bool complete = readNumber(text, day) && skip(text, u'/') && readNumber(text, month)
        && skip(text, u'/') && readNumber(text, year) && skip(text, u' ') && readNumber(text, hour)
        && skip(text, u':') && readNumber(text, minute) && text.isEmpty();
    const QDate date(year, month, day);
    const QTime time(hour, minute);
    if (!complete || !date.isValid() || !time.isValid())
        return std::nullopt;
    return times.at(date, time);
}

/// A log whose prefixes were stripped lost `sub` and `inc` in its header too.
std::vector<RowNote> mendHeader(QStringList &header, const CsvReader &reader)
{
    std::vector<RowNote> notes;
    const auto readAs = [&](qsizetype place, servicenow::Column column) {
        notes.push_back(
            reader.note(RowNote::Kind::ColumnReadAs, columnNames()[column], header[place]));
        header[place] = columnNames()[column];
    };
    const QString &category = columnNames()[Category];
    if (header.count(category) == 2 && !header.contains(columnNames()[Subcategory]))
        readAs(header.lastIndexOf(category), Subcategory);
    if (header.contains(u"ident_state"_qs) && !header.contains(columnNames()[State]))
        readAs(header.indexOf(u"ident_state"_qs), State);
    return notes;
}

struct Case
{
    bool refused = false;
    std::vector<Event> events; ///< in the order of the file
};

class LogReader
{
public:
    LogReader(QByteArrayView bytes, const QTimeZone &zone, std::optional<Instant> until)
        : m_reader(bytes)
        , m_times(zone)
        , m_until(until)
    {
    }

    Readable<ImportedTickets> read();

private:
    Readable<CsvColumns> readColumns();
    void readRow(const CsvColumns &columns);
    std::optional<RowNote> readInto(Event &event);
    void readPeople(Event &event);
    std::optional<RowNote> readInstants(Event &event);
    void refuse(RowNote note, const QString &number);
    Case &caseOf(const QString &number);
    void take(Case &found);
    void takePeople(const Event &event);

    CsvReader m_reader;
    LocalTimes m_times;
    std::optional<Instant> m_until;
    std::array<Last<QByteArray>, ColumnCount> m_lastTexts;
    Last<QString> m_lastCustomer;
    Last<QString> m_lastAgent;
    std::vector<Case> m_cases;
    QHash<QString, std::size_t> m_caseByNumber;
    ImportedPeople m_people;
    ImportedTickets m_tickets;
};

Readable<ImportedTickets> LogReader::read()
{
    const auto columns = readColumns();
    if (!columns)
        return tl::unexpected(columns.error());
    while (m_reader.next())
        readRow(*columns);
    m_tickets.ticketCount = qint64(m_cases.size());
    for (Case &found : m_cases)
        take(found);
    m_people.moveTo(m_tickets);
    std::stable_sort(m_tickets.mended.begin(), m_tickets.mended.end(),
        [](const RowNote &a, const RowNote &b) { return a.row < b.row; });
    return std::move(m_tickets);
}

Readable<CsvColumns> LogReader::readColumns()
{
    auto header = readHeader(m_reader);
    if (!header)
        return tl::unexpected(header.error());
    m_tickets.mended = mendHeader(*header, m_reader);
    auto columns = CsvColumns::match(m_reader, *header, columnNames(), requiredColumns);
    if (columns)
        m_tickets.mended.insert(
            m_tickets.mended.end(), columns->unknown().begin(), columns->unknown().end());
    return columns;
}

void LogReader::readRow(const CsvColumns &columns)
{
    if (m_reader.fault())
        return refuse(m_reader.note(*m_reader.fault()), columns.text(m_reader, Number));

    Event event;
    event.row = m_reader.row();
    event.line = m_reader.line();
    for (std::size_t column = 0; column < ColumnCount; ++column)
        event.values[column] = m_lastTexts[column].read(columns.cell(m_reader, column), textOf);

    const auto updated = readTime(event.values[UpdatedAt], m_times);
    if (updated && m_until && updated->at > *m_until)
        return;
    if (auto note = readInto(event))
        return refuse(std::move(*note), event.values[Number]);
    ++m_tickets.eventCount;
    caseOf(event.values[Number]).events.push_back(std::move(event));
}

/// Why the row cannot be taken, if it cannot.
std::optional<RowNote> LogReader::readInto(Event &event)
{
    using Kind = RowNote::Kind;
    for (std::size_t column = 0; column < ColumnCount; ++column) {
        if (event.values[column].size() > longestValue)
            return event.note(Kind::TooLong, servicenow::Column(column));
    }
    if (!isKey(event.values[Number]))
        return event.note(Kind::NotAKey, Number);
    if (!readState(event.values[State], event.state))
        return event.note(Kind::NotAWord, State);
    bool isNumber = false;
    event.order = event.values[Order].toLongLong(&isNumber);
    if (!isNumber)
        return event.note(Kind::NotANumber, Order);
    readPeople(event);
    return readInstants(event);
}

void LogReader::readPeople(Event &event)
{
    const QString &caller = event.values[Caller];
    const QString &resolver = event.values[AssignedTo];
    event.customer = m_lastCustomer.read(caller, customerKey);
    if (!resolver.isEmpty())
        event.agent = m_lastAgent.read(resolver, agentKey);
}

std::optional<RowNote> LogReader::readInstants(Event &event)
{
    const auto opened = readTime(event.values[OpenedAt], m_times);
    const auto updated = readTime(event.values[UpdatedAt], m_times);
    if (!opened || !updated)
        return event.note(RowNote::Kind::NoSuchInstant, opened ? UpdatedAt : OpenedAt);
    event.openedAt = opened->at;
    event.openedAtSkipped = opened->skipped;
    event.at = updated->at;
    event.atSkipped = updated->skipped;
    return std::nullopt;
}

void LogReader::refuse(RowNote note, const QString &number)
{
    m_tickets.refused.push_back(std::move(note));
    if (!number.isEmpty())
        caseOf(number).refused = true;
}

Case &LogReader::caseOf(const QString &number)
{
    const auto known = m_caseByNumber.constFind(number);
    if (known != m_caseByNumber.constEnd())
        return m_cases[*known];
    m_caseByNumber.insert(number, m_cases.size());
    return m_cases.emplace_back();
}

void LogReader::take(Case &found)
{
    if (found.refused)
        return;
    for (const Event &event : found.events)
        takePeople(event);
    for (RowNote &note : mendedIn(found.events))
        m_tickets.mended.push_back(std::move(note));
    m_tickets.tickets.push_back(ticketFrom(std::move(found.events)));
}

void LogReader::takePeople(const Event &event)
{
    const QString &caller = event.values[Caller];
    const QString &name = caller.isEmpty() ? event.customer : caller;
    m_people.addCustomer(event.customer, name);
    std::ignore = m_people.addServer(event.customer, name, event.customer);
    if (event.agent)
        m_people.addAgent(*event.agent, event.values[AssignedTo]);
}

} // namespace

Readable<ImportedTickets> readServiceNowLog(
    QByteArrayView bytes, const QTimeZone &zone, std::optional<Instant> until)
{
    return LogReader(bytes, zone, until).read();
}

} // namespace vigie

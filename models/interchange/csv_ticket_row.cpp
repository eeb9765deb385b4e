#include "interchange/csv_ticket_row.h"

#include "domain/instant_text.h"
#include "operations/key_from.h"
#include "operations/keys.h"

namespace vigie::csv {

namespace {

using Note = RowNote::Kind;

constexpr qsizetype longestLine = 1000;
constexpr qsizetype longestText = 1'000'000;
constexpr qsizetype dateLength = 10;

/// Some prefer a blank to the T between date and time.
QString withT(QString text)
{
    if (text.size() > dateLength && text[dateLength] == u' ')
        text[dateLength] = u'T';
    return text;
}

/// What a clock on the wall showed, as if the zone were UTC; a bare date is its midnight.
std::optional<QDateTime> localTimeFrom(const QString &text)
{
    if (const auto day = dateFrom(text))
        return QDateTime(*day, QTime(0, 0), Qt::UTC);
    const auto time = instantFrom(QString(text + u'Z'));
    return time ? std::optional(QDateTime::fromMSecsSinceEpoch(time->utcMs, Qt::UTC))
                : std::nullopt;
}

/// Reads the cells of one row.
class RowReader
{
public:
    RowReader(const CsvReader &reader, const CsvColumns &columns, LocalTimes &times)
        : m_reader(reader)
        , m_columns(columns)
        , m_times(times)
    {
    }

    TicketRow read();

private:
    void readPeople();
    void readTicket();
    void readInstants();
    void readState();
    QString cell(Column column);
    std::optional<Instant> instant(Column column);
    template <class Enum>
    Enum word(Column column, Enum unsaid);
    void fault(Note kind, Column column);
    RowNote note(Note kind, Column column) const;

    const CsvReader &m_reader;
    const CsvColumns &m_columns;
    LocalTimes &m_times;
    TicketRow m_row;
};

TicketRow RowReader::read()
{
    m_row.row = m_reader.row();
    m_row.line = m_reader.line();
    m_row.ticket.row = m_row.row;
    m_row.ticket.line = m_row.line;
    m_row.ticket.key = m_columns.text(m_reader, csv::Key);
    if (m_reader.fault()) {
        m_row.fault = m_reader.note(*m_reader.fault());
        return std::move(m_row);
    }
    if (!isKey(m_row.ticket.key))
        fault(m_row.ticket.key.isEmpty() ? Note::ValueMissing : Note::NotAKey, csv::Key);
    readPeople();
    readTicket();
    readInstants();
    readState();
    return std::move(m_row);
}

void RowReader::readPeople()
{
    m_row.customer = cell(csv::Customer);
    m_row.server = cell(csv::Server);
    m_row.owner = cell(csv::Owner);
    if (m_row.customer.isEmpty())
        return fault(Note::ValueMissing, csv::Customer);
    m_row.ticket.customer = keyFrom(m_row.customer);
    if (!m_row.server.isEmpty())
        m_row.ticket.server = keyFrom(m_row.server);
    if (!m_row.owner.isEmpty())
        m_row.ticket.owner = keyFrom(m_row.owner);
}

void RowReader::readTicket()
{
    ImportedTicket &ticket = m_row.ticket;
    ticket.subject = cell(csv::Subject);
    if (ticket.subject.isEmpty())
        fault(Note::ValueMissing, csv::Subject);
    ticket.channel = word(csv::Channel, Channel::CustomerArea);
    ticket.kind = word(csv::Kind, Kind::Request);
}

void RowReader::readInstants()
{
    ImportedTicket &ticket = m_row.ticket;
    const auto opened = instant(csv::Opened);
    if (!opened)
        return fault(Note::ValueMissing, csv::Opened);
    ticket.openedAt = *opened;
    ticket.declaredAt = instant(csv::Declared).value_or(*opened);

    const auto text = QString::fromUtf8(m_columns.cell(m_reader, csv::Text));
    if (text.size() > longestText)
        fault(Note::TooLong, csv::Text);
    else if (!text.trimmed().isEmpty())
        ticket.messages.push_back({*opened, MessageKind::Customer, text});
}

void RowReader::readState()
{
    ImportedTicket &ticket = m_row.ticket;
    const auto closed = instant(csv::Closed);
    ticket.state = word(csv::State, closed ? TicketState::Closed : TicketState::New);
    const bool isClosed = ticket.state == TicketState::Closed;
    if (isClosed && !closed)
        fault(Note::ClosedMissing, csv::Closed);
    if (isClosed && closed && *closed < ticket.openedAt)
        fault(Note::ClosedBeforeOpened, csv::Closed);
    if (!isClosed && closed)
        m_row.mended.push_back(note(Note::ClosedLeftAlone, csv::Closed));

    if (ticket.owner)
        ticket.changes.push_back({ticket.openedAt, {}, u"owner"_qs, {}, ticket.owner});
    if (ticket.state != TicketState::New)
        ticket.changes.push_back({isClosed && closed ? *closed : ticket.openedAt, {}, u"state"_qs,
            QString(wordOf(TicketState::New)), QString(wordOf(ticket.state))});
}

/// On one line, without blanks around it.
QString RowReader::cell(Column column)
{
    const QString text = m_columns.text(m_reader, column);
    if (text.size() > longestLine) {
        fault(Note::TooLong, column);
        return {};
    }
    return text.simplified();
}

std::optional<Instant> RowReader::instant(Column column)
{
    const QString text = withT(cell(column));
    if (text.isEmpty())
        return std::nullopt;
    if (const auto zoned = instantFrom(text))
        return zoned;
    const auto local = localTimeFrom(text);
    if (!local) {
        fault(Note::NoSuchInstant, column);
        return std::nullopt;
    }
    const auto reading = m_times.at(local->date(), local->time());
    if (reading.skipped)
        m_row.mended.push_back(note(Note::InstantSkipped, column));
    return reading.at;
}

/// A word that is not there says what is usual.
template <class Enum>
Enum RowReader::word(Column column, Enum unsaid)
{
    const QString text = cell(column);
    const auto value = valueOf<Enum>(text);
    if (!value && !text.isEmpty())
        fault(Note::NotAWord, column);
    return value.value_or(unsaid);
}

void RowReader::fault(Note kind, Column column)
{
    if (!m_row.fault)
        m_row.fault = note(kind, column);
}

/// About a cell as it stands there.
RowNote RowReader::note(Note kind, Column column) const
{
    return m_row.note(kind, column, m_columns.text(m_reader, column));
}

} // namespace

const QStringList &columnNames()
{
    static const QStringList names{u"key"_qs, u"customer"_qs, u"subject"_qs, u"opened"_qs,
        u"server"_qs, u"channel"_qs, u"kind"_qs, u"state"_qs, u"text"_qs, u"declared"_qs,
        u"closed"_qs, u"owner"_qs};
    return names;
}

TicketRow readTicketRow(const CsvReader &reader, const CsvColumns &columns, LocalTimes &times)
{
    return RowReader(reader, columns, times).read();
}

} // namespace vigie::csv

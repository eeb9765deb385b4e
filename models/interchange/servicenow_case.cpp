#include "interchange/servicenow_case.h"

#include "operations/key_from.h"

#include <algorithm>

namespace vigie::servicenow {

namespace {

const QString state = u"state"_qs;
const QString owner = u"owner"_qs;
const QString customer = u"customer"_qs;
const QString server = u"server"_qs;

std::optional<QString> valueIn(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

bool isKnown(Known known, TicketState now)
{
    switch (known) {
    case Known::Always: return true;
    case Known::WhenResolved: return now == TicketState::Reported || now == TicketState::Closed;
    case Known::WhenClosed: return now == TicketState::Closed;
    }
    Q_UNREACHABLE();
}

QString subjectOf(const Event &event)
{
    QStringList parts;
    for (const auto &[column, prefix] : {std::pair(Category, u"Category "_qs),
             std::pair(Subcategory, u"Subcategory "_qs), std::pair(Symptom, u"Symptom "_qs)}) {
        if (!event.values[column].isEmpty())
            parts << withPrefix(event.values[column], prefix).simplified();
    }
    return parts.isEmpty() ? event.values[Number] : parts.join(u", "_qs);
}

/// Follows a case from event to event.
class Story
{
public:
    explicit Story(const Event &first);
    void go(const Event &event);
    const ImportedTicket &end() const { return m_ticket; }

private:
    void change(const Event &event, const QString &field, std::optional<QString> before,
        std::optional<QString> after);
    void goState(const Event &event);
    void goPeople(const Event &event);
    void goTracked(const Event &event);

    ImportedTicket m_ticket;
    std::array<std::optional<QString>, tracked.size()> m_values; ///< none: not told yet
};

Story::Story(const Event &first)
{
    m_ticket.row = first.row;
    m_ticket.line = first.line;
    m_ticket.key = first.values[Number];
    m_ticket.subject = subjectOf(first);
    m_ticket.customer = first.customer;
    m_ticket.server = first.customer;
    m_ticket.channel
        = first.values[ContactType] == u"Phone" ? Channel::Phone : Channel::CustomerArea;
    m_ticket.kind = Kind::Incident;
    m_ticket.openedAt = first.openedAt;
    m_ticket.declaredAt = first.openedAt;
}

void Story::go(const Event &event)
{
    goState(event);
    goPeople(event);
    goTracked(event);
}

void Story::change(const Event &event, const QString &field, std::optional<QString> before,
    std::optional<QString> after)
{
    if (before != after)
        m_ticket.changes.push_back(
            {event.at, event.values[UpdatedBy], field, std::move(before), std::move(after)});
}

void Story::goState(const Event &event)
{
    const TicketState after = event.state.value_or(m_ticket.state);
    change(event, state, wordOf(m_ticket.state), wordOf(after));
    m_ticket.state = after;
    if (after == TicketState::InProgress && !m_ticket.startedAt)
        m_ticket.startedAt = event.at;
}

void Story::goPeople(const Event &event)
{
    change(event, customer, m_ticket.customer, event.customer);
    change(event, server, m_ticket.server, event.customer);
    change(event, owner, m_ticket.owner, event.agent);
    m_ticket.customer = event.customer;
    m_ticket.server = event.customer;
    m_ticket.owner = event.agent;
}

void Story::goTracked(const Event &event)
{
    for (std::size_t i = 0; i < tracked.size(); ++i) {
        const auto &[column, usual, known] = tracked[i];
        const QString &after = event.values[column];
        if (!isKnown(known, m_ticket.state))
            continue;
        if (m_values[i] || after != QLatin1StringView(usual))
            change(event, columnNames()[column], valueIn(m_values[i].value_or(QString())),
                valueIn(after));
        m_values[i] = after;
    }
}

} // namespace

RowNote Event::note(RowNote::Kind kind, Column column) const
{
    return {row, line, kind, columnNames()[column], values[column]};
}

bool readState(const QString &text, std::optional<TicketState> &read)
{
    if (text == u"New")
        read = TicketState::New;
    else if (text == u"Active")
        read = TicketState::InProgress;
    else if (text == u"Awaiting User Info")
        read = TicketState::WaitingCustomer;
    else if (text.startsWith(u"Awaiting "))
        read = TicketState::Snoozed;
    else if (text == u"Resolved")
        read = TicketState::Reported;
    else if (text == u"Closed")
        read = TicketState::Closed;
    else if (text == u"-100")
        read = std::nullopt;
    else
        return false;
    return true;
}

QString withPrefix(const QString &name, const QString &prefix)
{
    const bool stripped
        = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    return stripped ? prefix + name : name;
}

QString customerKey(const QString &caller)
{
    return caller.isEmpty() ? u"unknown"_qs : keyFrom(withPrefix(caller, u"Caller "_qs));
}

QString agentKey(const QString &resolver) { return keyFrom(withPrefix(resolver, u"Resolver "_qs)); }

ImportedTicket ticketFrom(std::vector<Event> events)
{
    std::stable_sort(events.begin(), events.end(),
        [](const Event &a, const Event &b) { return a.order < b.order; });
    Story story(events.front());
    for (const Event &event : events)
        story.go(event);
    return story.end();
}

std::vector<RowNote> mendedIn(const std::vector<Event> &events)
{
    std::vector<RowNote> notes;
    const Event *before = nullptr;
    for (const Event &event : events) {
        if (!event.state)
            notes.push_back(event.note(RowNote::Kind::StateKept, State));
        if (!before && event.openedAtSkipped)
            notes.push_back(event.note(RowNote::Kind::InstantSkipped, OpenedAt));
        if (event.atSkipped)
            notes.push_back(event.note(RowNote::Kind::InstantSkipped, UpdatedAt));
        if (before && event.order < before->order)
            notes.push_back(event.note(RowNote::Kind::OrderBackwards, Order));
        else if (before && event.at < before->at)
            notes.push_back(event.note(RowNote::Kind::InstantBackwards, UpdatedAt));
        else if (!before && event.at < event.openedAt)
            notes.push_back(event.note(RowNote::Kind::InstantBeforeOpening, UpdatedAt));
        before = &event;
    }
    return notes;
}

} // namespace vigie::servicenow

#pragma once

#include "interchange/imported_tickets.h"
#include "interchange/servicenow_columns.h"

namespace vigie::servicenow {

/// A row of the log, its values as found; those that are missing or `?` are empty.
struct Event
{
    qint64 row = 0;
    qint64 line = 0;
    qint64 order = 0; ///< `sys_mod_count`
    Instant at;
    Instant openedAt;
    bool atSkipped = false; ///< no clock has shown that time
    bool openedAtSkipped = false;
    std::optional<TicketState> state; ///< none: the one before stays
    QString customer; ///< its key
    std::optional<QString> agent; ///< assigned to, by key
    std::array<QString, ColumnCount> values;

    RowNote note(RowNote::Kind kind, Column column) const;
};

/// `text` is none of the log's states: false. A state that says nothing leaves `state` empty.
bool readState(const QString &text, std::optional<TicketState> &state);

/// The name that a stripped log took the prefix of.
QString withPrefix(const QString &name, const QString &prefix);
QString customerKey(const QString &caller);
QString agentKey(const QString &resolver);

/// What its events, in the order of the file, make of a case. There is at least one.
ImportedTicket ticketFrom(std::vector<Event> events);

/// Where the events of a case had to be mended.
std::vector<RowNote> mendedIn(const std::vector<Event> &events);

} // namespace vigie::servicenow

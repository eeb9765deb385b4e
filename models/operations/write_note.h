#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Write a note for staff only; the monitor's says that an outage is over. Never held back.
/// (E67, E82)
struct WriteNote
{
    Reference<Ticket> ticket;
    QString text;
    std::optional<Reference<Message>> seen;
};

template <>
struct Fields<WriteNote>
{
    static constexpr const char *kind = "note";
    static constexpr auto &who = staffAndMonitor;
    static constexpr auto all = std::tuple{
        column("ticket", &WriteNote::ticket),
        column("text", &WriteNote::text),
        column("seen", &WriteNote::seen),
    };
};

Decision decide(const WriteNote &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Let go of a ticket: its holder's segment ends, the intervention stays open, and a colleague who
/// works on it becomes its owner. (E6, E66, E79, E88)
struct ReleaseTicket
{
    Reference<Ticket> ticket;
    std::optional<QString> reason;
};

template <>
struct Fields<ReleaseTicket>
{
    static constexpr const char *kind = "release";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &ReleaseTicket::ticket),
        column("reason", &ReleaseTicket::reason),
    };
};

Decision decide(const ReleaseTicket &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

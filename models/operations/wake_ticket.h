#pragma once

#include "operations/refusing.h"

namespace vigie {

/// A snoozed ticket's time has come: back to the state it left. Written once, by whoever notices
/// first. (E15, E52)
struct WakeTicket
{
    Reference<Ticket> ticket;
};

template <>
struct Fields<WakeTicket>
{
    static constexpr const char *kind = "wake";
    static constexpr auto &who = nobody;
    static constexpr auto all = std::tuple{
        column("ticket", &WakeTicket::ticket),
    };
};

Decision decide(const WakeTicket &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

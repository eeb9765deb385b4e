#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Put a ticket away until an instant; ends what runs. (K2, E1, E38, E49)
struct SnoozeTicket
{
    Reference<Ticket> ticket;
    Instant until;
    QString reason;
};

template <>
struct Fields<SnoozeTicket>
{
    static constexpr const char *kind = "snooze";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &SnoozeTicket::ticket),
        column("until", &SnoozeTicket::until),
        column("reason", &SnoozeTicket::reason),
    };
};

Decision decide(const SnoozeTicket &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

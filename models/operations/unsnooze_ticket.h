#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Bring a snoozed ticket back to the state it left. (E49)
struct UnsnoozeTicket
{
    Reference<Ticket> ticket;
    std::optional<QString> reason;
};

template <>
struct Fields<UnsnoozeTicket>
{
    static constexpr const char *kind = "unsnooze";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &UnsnoozeTicket::ticket),
        column("reason", &UnsnoozeTicket::reason),
    };
};

Decision decide(const UnsnoozeTicket &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

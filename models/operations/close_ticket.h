#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Close a reported ticket, or one that needs no intervention, with a reason. (K2, E14, E23, E53,
/// E82)
struct CloseTicket
{
    Reference<Ticket> ticket;
    std::optional<QString> reason;
};

template <>
struct Fields<CloseTicket>
{
    static constexpr const char *kind = "close";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &CloseTicket::ticket),
        column("reason", &CloseTicket::reason),
    };
};

Decision decide(const CloseTicket &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Bring a reported or closed ticket back. Starts no clock. (E7, E14, E51)
struct ReopenTicket
{
    Reference<Ticket> ticket;
    QString reason;
};

template <>
struct Fields<ReopenTicket>
{
    static constexpr const char *kind = "reopen";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &ReopenTicket::ticket),
        column("reason", &ReopenTicket::reason),
    };
};

Decision decide(const ReopenTicket &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

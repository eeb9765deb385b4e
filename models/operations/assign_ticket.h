#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Give a ticket to a colleague; over somebody else only by a lead or with a reason. (E6, E66)
struct AssignTicket
{
    Reference<Ticket> ticket;
    Reference<Agent> agent;
    std::optional<QString> reason;
};

template <>
struct Fields<AssignTicket>
{
    static constexpr const char *kind = "assign";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &AssignTicket::ticket),
        column("agent", &AssignTicket::agent),
        column("reason", &AssignTicket::reason),
    };
};

Decision decide(const AssignTicket &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

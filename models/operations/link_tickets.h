#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Say that two tickets belong together. (E20)
struct LinkTickets
{
    Reference<Ticket> ticket;
    Reference<Ticket> to;
};

template <>
struct Fields<LinkTickets>
{
    static constexpr const char *kind = "link";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &LinkTickets::ticket),
        column("to", &LinkTickets::to),
    };
};

Decision decide(const LinkTickets &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

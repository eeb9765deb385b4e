#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Move a ticket's conversation, time, links and running clock into another of the same customer.
/// (K8, E8, E65, E76, E84)
struct MergeTickets
{
    Reference<Ticket> ticket;
    Reference<Ticket> into;
};

template <>
struct Fields<MergeTickets>
{
    static constexpr const char *kind = "merge";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &MergeTickets::ticket),
        column("into", &MergeTickets::into),
    };
};

Decision decide(const MergeTickets &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Take a ticket: who claims it works on it next. Of several claims exactly one wins. (K5, E66)
struct ClaimTicket
{
    Reference<Ticket> ticket;
    std::optional<QString> reason;
};

template <>
struct Fields<ClaimTicket>
{
    static constexpr const char *kind = "claim";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &ClaimTicket::ticket),
        column("reason", &ClaimTicket::reason),
    };
};

Decision decide(const ClaimTicket &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

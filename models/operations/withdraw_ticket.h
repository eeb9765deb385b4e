#pragma once

#include "operations/refusing.h"

namespace vigie {

/// The customer takes the ticket back. (E51, E53, E76)
struct WithdrawTicket
{
    Reference<Ticket> ticket;
    QString reason;
};

template <>
struct Fields<WithdrawTicket>
{
    static constexpr const char *kind = "withdraw";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &WithdrawTicket::ticket),
        column("reason", &WithdrawTicket::reason),
    };
};

Decision decide(const WithdrawTicket &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

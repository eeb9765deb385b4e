#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Start work on a ticket: decides a running guarantee, claims what nobody has, and begins a
/// segment of the actor's. (K2, K5, Q3, H6, E13, E32, E38, E46, E50,
/// E75, E77, E83)
struct StartWork
{
    Reference<Ticket> ticket;
    std::optional<QString> reason;
};

template <>
struct Fields<StartWork>
{
    static constexpr const char *kind = "start";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &StartWork::ticket),
        column("reason", &StartWork::reason),
    };
};

Decision decide(const StartWork &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

#pragma once

#include "operations/refusing.h"

namespace vigie {

/// End one's own running segment; the intervention stays open. (K2, E38, E90)
struct PauseWork
{
    Reference<Ticket> ticket;
    std::optional<QString> reason;
};

template <>
struct Fields<PauseWork>
{
    static constexpr const char *kind = "pause";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &PauseWork::ticket),
        column("reason", &PauseWork::reason),
    };
};

Decision decide(const PauseWork &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

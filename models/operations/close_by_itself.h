#pragma once

#include "operations/refusing.h"

namespace vigie {

/// A reported ticket's days are over: closed at that instant, on the day that ended. (E14, E74)
struct CloseByItself
{
    Reference<Ticket> ticket;
};

template <>
struct Fields<CloseByItself>
{
    static constexpr const char *kind = "close-by-itself";
    static constexpr auto &who = nobody;
    static constexpr auto all = std::tuple{
        column("ticket", &CloseByItself::ticket),
    };
};

Decision decide(const CloseByItself &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Take one's own start back, within five minutes, while its segment is the only one and nothing is
/// reported: it never happened. (E16, E87)
struct UndoStart
{
    Reference<Ticket> ticket;
};

template <>
struct Fields<UndoStart>
{
    static constexpr const char *kind = "undo-start";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &UndoStart::ticket),
    };
};

Decision decide(const UndoStart &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Take time out of one's own segments: dropped, or given to another ticket. What was measured
/// stays in the history. (E36)
struct GiveTime
{
    Reference<Intervention> intervention;
    Instant from;
    Instant to;
    std::optional<Reference<Ticket>> ticket;
};

template <>
struct Fields<GiveTime>
{
    static constexpr const char *kind = "give-time";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("intervention", &GiveTime::intervention),
        column("from", &GiveTime::from),
        column("to", &GiveTime::to),
        column("ticket", &GiveTime::ticket),
    };
};

Decision decide(const GiveTime &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

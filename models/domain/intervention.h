#pragma once

#include "domain/ticket.h"

namespace vigie {

/// Engineers' work on a ticket, from its first start to its report. Belongs to the ticket; its
/// segments belong to the engineers. (E6)
struct Intervention
{
    Identifier<Intervention> id;
    Identifier<Ticket> ticket;
    Instant startedAt;
    std::optional<Instant> reportedAt; ///< none: open
    std::optional<Identifier<Agent>> reporter;
    std::optional<Identifier<Message>> report;
    std::optional<Coverage> coverage; ///< as reported (H4)
    std::optional<qint64> workedMinutes; ///< all segments, raised once, as last corrected (H3)
    std::optional<qint64> debitedMinutes; ///< what its entries add up to (E12)
    std::optional<Identifier<Server>> server; ///< on whose hours it was booked
    std::optional<Identifier<Platform>> platform;
    /// What undoing its start restores; none: no start here began it. (E36, E47, E65, E87)
    std::optional<TicketState> startedFrom;
    bool startQualified = false; ///< the start qualified it (E50)
    bool startClaimed = false; ///< the start claimed it (E50)
    bool startWasFirst = false; ///< the start was the ticket's first
    bool undone = false; ///< never happened (E16)

    friend bool operator==(const Intervention &, const Intervention &) = default;
};

/// One engineer's uninterrupted work. (E13)
struct Segment
{
    Identifier<Segment> id;
    Identifier<Intervention> intervention;
    Identifier<Agent> agent;
    Instant from;
    std::optional<Instant> to; ///< none: it runs
    bool dropped = false; ///< replaced, given away or undone; kept as it was measured (E36, E47)

    friend bool operator==(const Segment &, const Segment &) = default;
};

} // namespace vigie

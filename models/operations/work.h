#pragma once

#include "domain/intervention.h"
#include "operations/decision.h"
#include "operations/rows.h"
#include "operations/writing.h"

namespace vigie {

/// The open interventions of a ticket, the one that started first in front. (E6, E84)
std::vector<Intervention> openInterventions(const Ticket &ticket, Rows &rows);

/// The segments of an intervention that stand: neither replaced nor undone, in order of time.
std::vector<Segment> standingSegments(const Intervention &intervention, Rows &rows);

/// Begins a segment of the actor's that runs. (E13)
Segment run(Writing &writing, const Intervention &intervention, const Agent &agent, Instant at);

/// Ends a running segment and frees its engineer.
Segment end(Writing &writing, const Segment &segment, Rows &rows, Instant at);

/// Ends whatever runs on the ticket. (E49, E92)
void endAllRunning(Writing &writing, const Ticket &ticket, Rows &rows, Instant at);

/// The running segment of an agent's if it belongs to this ticket. (K2, E13)
std::optional<Segment> runningOn(const Ticket &ticket, const Agent &agent, Rows &rows);

/// The open intervention in which an agent has worked. (E77)
std::optional<Intervention> openInterventionOf(
    const Ticket &ticket, const Agent &agent, Rows &rows);

/// The segment that the ticket's first start made, while its intervention is open. (E75, E87)
std::optional<Identifier<Segment>> segmentOfFirstStart(const Ticket &ticket, Rows &rows);

/// Refused while the agent's one running segment is on another ticket. (E13, E50)
std::optional<Refusal> refusedWhileElsewhere(const Ticket &ticket, const Agent &agent, Rows &rows);

/// When the earliest intervention that is still open started, one of them set aside. (Q1, E84)
std::optional<Instant> workSince(
    const Ticket &ticket, Rows &rows, const std::optional<Identifier<Intervention>> &aside);

/// From when to when each was worked; one that runs has no length.
std::vector<Period> periodsOf(const std::vector<Segment> &segments);

/// The first worked moment; of no work, another.
Instant firstMoment(const std::vector<Period> &worked, Instant otherwise);

/// The most that one intervention can hold: a year. More is a slip of the pen.
inline constexpr qint64 mostWorkedMinutes = 527'040;

/// Time worked by all, cut to whole seconds, then raised once to the minute. (H3, E13, E30)
qint64 workedMinutes(const std::vector<Segment> &segments);

/// Refused while the category or estimate of started work is missing. (E38, E50, E85)
std::optional<Refusal> refusedUnqualified(const Ticket &ticket);

} // namespace vigie

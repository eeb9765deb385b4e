#include "operations/give_time.h"

#include "operations/closing.h"
#include "operations/work.h"

namespace vigie {

namespace {

/// What is left of a segment beside the time that is taken out of it.
std::vector<Segment> leftOf(const Segment &segment, const Period &taken)
{
    std::vector<Segment> left;
    if (segment.from < taken.from) {
        left.push_back(segment);
        left.back().to = taken.from;
    }
    if (!segment.to || taken.to < *segment.to) {
        left.push_back(segment);
        left.back().from = std::max(segment.from, taken.to);
    }
    return left;
}

bool overlaps(const Segment &segment, const Period &period)
{
    return segment.from < period.to && (!segment.to || period.from < *segment.to);
}

/// The measured segment stands dropped in the history; what is left of it takes its place.
void cut(Writing &writing, const Segment &segment, const Period &taken, Rows &rows)
{
    Segment measured = segment;
    measured.to = segment.to.value_or(taken.to);
    measured.dropped = true;
    writing.change(segment, measured);
    for (Segment left : leftOf(segment, taken)) {
        left.id = writing.nextId<Segment>();
        writing.make(left);
        if (left.to)
            continue;
        if (const auto agent = rows.find(segment.agent)) {
            Agent busy = *agent;
            busy.running = left.id;
            writing.change(*agent, busy);
        }
    }
}

/// The open intervention of a ticket, or a new one: then the ticket has work to report again.
Intervention openOrNew(Writing &writing, const Ticket &ticket, Instant from, Rows &rows)
{
    const auto open = openInterventions(ticket, rows);
    if (!open.empty())
        return open.front();
    const Intervention made{writing.nextId<Intervention>(), ticket.id, from};
    writing.make(made);
    Ticket worked = ticket;
    worked.worked = true;
    worked.workSince = from;
    if (ticket.state == TicketState::Reported)
        bringBack(worked);
    writing.change(ticket, worked);
    return made;
}

} // namespace

Decision decide(const GiveTime &operation, Rows &rows, const Circumstances &now)
{
    const auto intervention = rows.find(operation.intervention);
    const auto ticket = intervention ? rows.find(intervention->ticket) : std::nullopt;
    if (!ticket)
        return unknown(operation.intervention);
    const auto other = operation.ticket ? rows.find(*operation.ticket) : std::nullopt;
    if (operation.ticket && !other)
        return unknown(*operation.ticket);
    if (auto no = refusedToRole<GiveTime>(now))
        return *no;
    for (const auto &one : {ticket, other}) {
        if (auto no = one ? refusedInState(*one, Act::GiveTime) : std::nullopt)
            return *no;
    }
    const Period taken{operation.from, operation.to};
    auto segments = standingSegments(*intervention, rows);
    std::erase_if(segments, [&](const Segment &segment) {
        return segment.agent != now.actor.id || !overlaps(segment, taken);
    });
    if (segments.empty() || intervention->reportedAt || taken.to > now.at || taken.to <= taken.from)
        return refused(u"K2"_qs, u"time.not-there"_qs);

    Writing writing(now);
    for (const Segment &segment : segments)
        cut(writing, segment, taken, rows);
    if (other) {
        const Instant first = std::max(taken.from, segments.front().from);
        const Intervention into = openOrNew(writing, *other, first, rows);
        for (const Segment &segment : segments)
            writing.make(Segment{writing.nextId<Segment>(), into.id, now.actor.id,
                std::max(taken.from, segment.from),
                std::min(taken.to, segment.to.value_or(taken.to))});
    }
    return std::move(writing).done(intervention->id.uuid, ticket->id);
}

} // namespace vigie

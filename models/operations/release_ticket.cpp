#include "operations/release_ticket.h"

#include "operations/ownership.h"
#include "operations/work.h"

namespace vigie {

namespace {

/// The colleague who works on it, of two the one who began first. (E79, E88)
std::optional<Identifier<Agent>> colleagueAtWork(const Ticket &ticket, Rows &rows)
{
    std::optional<Segment> first;
    for (const Intervention &intervention : openInterventions(ticket, rows)) {
        for (const Segment &segment : standingSegments(intervention, rows)) {
            const bool runs = !segment.to && segment.agent != *ticket.owner;
            if (runs && (!first || segment.from < first->from))
                first = segment;
        }
    }
    return first ? std::optional(first->agent) : std::nullopt;
}

} // namespace

Decision decide(const ReleaseTicket &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    if (auto no = refusedToRole<ReleaseTicket>(now))
        return *no;
    if (auto no = refusedInState(*ticket, Act::Release))
        return *no;
    if (!ticket->owner)
        return refused(u"K2"_qs, u"release.unowned"_qs);
    if (auto no = refusedOverColleague(*ticket, operation.reason, rows, now))
        return *no;

    Writing writing(now);
    endOwnersWork(writing, *ticket, rows, now.at);
    Ticket released = *ticket;
    give(released, colleagueAtWork(*ticket, rows), now.at);
    writing.change(*ticket, released);
    return std::move(writing).done({}, ticket->id);
}

} // namespace vigie

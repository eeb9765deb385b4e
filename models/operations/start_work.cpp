#include "operations/start_work.h"

#include "operations/cover.h"
#include "operations/guarantee.h"
#include "operations/ownership.h"
#include "operations/work.h"

namespace vigie {

namespace {

std::optional<Refusal> refusedInItsState(const Ticket &ticket)
{
    if (ticket.state == TicketState::New && !isClockRunning(ticket))
        return refused(u"K2"_qs, u"start.unqualified"_qs, {}, {u"lift.qualify"_qs});
    return refusedInState(ticket, Act::Start);
}

/// Outside working hours a reason is asked, not for what is handled around the clock. (E32, E77)
std::optional<Refusal> refusedOutsideHours(
    const Ticket &ticket, const std::optional<QString> &reason, const Circumstances &now)
{
    if (isGiven(reason) || isGuaranteed(ticket) || ticket.coverage == Coverage::HardwareNetwork
        || now.catalogue->calendar.isOpen(now.at))
        return {};
    return refused(u"E32"_qs, u"start.outside-hours"_qs,
        {{u"opens_at"_qs, now.catalogue->calendar.opensAt(now.at)}}, {u"lift.reason"_qs});
}

/// Before work starts its estimate is held against what is left; a lead may let it start. (H6, E46)
std::optional<Refusal> refusedWithoutCover(const Ticket &ticket,
    const std::optional<QString> &reason, Rows &rows, const Circumstances &now)
{
    const bool byLead = now.actor.role == Role::Lead && isGiven(reason);
    if (byLead)
        return {};
    const auto held = heldEstimate(ticket, rows, now.at, *now.catalogue);
    if (!held || held->missing == 0)
        return {};
    return refused(u"H6"_qs, u"start.no-cover"_qs,
        {{u"estimate_minutes"_qs, held->estimate}, {u"cover_minutes"_qs, held->cover.minutes()},
            {u"blocks"_qs, held->blocks}},
        {u"lift.wait-credit"_qs, u"lift.sell-credit"_qs, u"lift.lead-starts"_qs});
}

Intervention begin(Writing &writing, Ticket &ticket, const Ticket &before, Instant at)
{
    Intervention intervention{writing.nextId<Intervention>(), ticket.id, at};
    intervention.startedFrom = before.state;
    intervention.startQualified = before.state == TicketState::New;
    intervention.startClaimed = !before.owner;
    intervention.startWasFirst = !before.firstStartAt;
    writing.make(intervention);
    ticket.workSince = at;
    ticket.firstStartAt = ticket.firstStartAt.value_or(at);
    ticket.worked = true;
    return intervention;
}

} // namespace

Decision decide(const StartWork &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    if (auto no = refusedToRole<StartWork>(now))
        return *no;
    if (auto no = refusedInItsState(*ticket))
        return *no;
    const auto agent = rows.find(now.actor.id);
    if (!agent)
        return unknown("agent", now.actor.login);
    if (auto no = refusedWhileElsewhere(*ticket, *agent, rows))
        return *no;
    const auto mine = openInterventionOf(*ticket, *agent, rows);
    if (!mine) { // else it is a resume (E77)
        if (!ticket->estimateMinutes && !isGuaranteed(*ticket))
            return refused(u"E38"_qs, u"start.unestimated"_qs, {}, {u"lift.qualify"_qs});
        if (auto no = refusedOutsideHours(*ticket, operation.reason, now))
            return *no;
        if (auto no = refusedWithoutCover(*ticket, operation.reason, rows, now))
            return *no;
    }

    Writing writing(now);
    Ticket started = *ticket;
    started.state = TicketState::InProgress;
    if (ticket->state == TicketState::New && !ticket->coverage)
        started.coverage = Coverage::CustomerTime;
    if (!ticket->owner)
        give(started, agent->id, now.at);
    const auto open = openInterventions(*ticket, rows);
    const Intervention intervention = mine ? *mine
        : open.empty()                     ? begin(writing, started, *ticket, now.at)
                                           : open.front();
    const Identifier<Segment> segment
        = agent->running // another start while it runs adds none (E83)
        ? *agent->running
        : run(writing, intervention, *agent, now.at).id;
    if (isClockRunning(*ticket)) {
        if (const auto declaration = rows.find(ticket->declaration))
            decideByStart(writing, started, *declaration, now.at, segment);
    }
    writing.change(*ticket, started);
    return std::move(writing).done(intervention.id.uuid, ticket->id);
}

} // namespace vigie

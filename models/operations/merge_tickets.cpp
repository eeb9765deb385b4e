#include "operations/merge_tickets.h"

#include "operations/closing.h"
#include "operations/conversation.h"
#include "operations/guarantee.h"
#include "operations/linking.h"
#include "operations/waiting.h"
#include "operations/work.h"

namespace vigie {

namespace {

Refusal unmergeable(const QString &sentence) { return refused(u"E8"_qs, sentence); }

bool somethingRuns(const Ticket &ticket, Rows &rows)
{
    for (const Intervention &intervention : openInterventions(ticket, rows)) {
        for (const Segment &segment : standingSegments(intervention, rows)) {
            if (!segment.to)
                return true;
        }
    }
    return false;
}

std::optional<Refusal> refusedToMerge(const Ticket &ticket, const Ticket &into, Rows &rows)
{
    if (ticket.id == into.id)
        return unmergeable(u"merge.itself"_qs);
    if (ticket.mergedInto || into.mergedInto)
        return unmergeable(u"merge.merged"_qs);
    if (ticket.customer != into.customer)
        return unmergeable(u"merge.other-customer"_qs);
    if (into.state == TicketState::Reported || into.state == TicketState::Closed)
        return unmergeable(u"merge.into-ended"_qs);
    if (somethingRuns(ticket, rows))
        return unmergeable(u"merge.runs"_qs);
    return {};
}

Declaration setAside(Writing &writing, const Declaration &declaration)
{
    Declaration merged = declaration;
    merged.mark = DeclarationMark::Merged;
    writing.change(declaration, merged);
    return merged;
}

/// The survivor takes over the clock if it runs earlier than its own, or than none. (E8, E76)
void moveClock(Writing &writing, Ticket &ticket, Ticket &into, Rows &rows)
{
    const auto moved = rows.find(ticket.declaration);
    if (!moved || !isClockRunning(ticket))
        return;
    follow(ticket, setAside(writing, *moved));
    if (isClockRunning(into) && *into.deadline <= *moved->deadline)
        return;
    if (const auto own = isClockRunning(into) ? rows.find(into.declaration) : std::nullopt)
        setAside(writing, *own);
    Declaration taken = *moved;
    taken.id = writing.nextId<Declaration>();
    taken.ticket = into.id;
    writing.make(taken);
    follow(into, taken);
    endWaiting(into);
}

void moveWork(Writing &writing, const Ticket &ticket, Ticket &into, Rows &rows)
{
    for (const Intervention &intervention : rows.childrenOf<Intervention>(ticket.id)) {
        if (intervention.undone)
            continue;
        Intervention moved = intervention;
        moved.ticket = into.id;
        moved.startedFrom.reset();
        moved.startWasFirst = false;
        writing.change(intervention, moved);
        into.worked = true;
    }
    const auto earlier = [](std::optional<Instant> a, std::optional<Instant> b) {
        return a && b ? std::min(*a, *b) : a ? a : b;
    };
    into.workSince = earlier(into.workSince, ticket.workSince);
}

} // namespace

Decision decide(const MergeTickets &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    const auto into = rows.find(operation.into);
    if (!into)
        return unknown(operation.into);
    if (auto no = refusedToRole<MergeTickets>(now))
        return *no;
    if (!ticket->mergedInto && ticket->id != into->id) {
        if (auto no = refusedInState(*ticket, Act::Merge))
            return *no;
    }
    if (auto no = refusedToMerge(*ticket, *into, rows))
        return *no;

    Writing writing(now);
    Ticket merged = *ticket;
    Ticket survivor = *into;
    moveClock(writing, merged, survivor, rows);
    if (ticket->kind == Kind::Incident)
        survivor.kind = Kind::Incident;
    moveWork(writing, *ticket, survivor, rows);
    for (const Link &moved : rows.childrenOf<Link>(ticket->id)) {
        if (moved.other != into->id)
            link(writing, into->id, moved.other, rows);
    }
    moveConversation(writing, merged, survivor, rows);
    survivor.answered = survivor.answered || ticket->answered;
    close(merged, now.catalogue->calendar.dateOf(now.at));
    merged.mergedInto = into->id;
    merged.workSince.reset();
    writing.change(*ticket, merged);
    writing.change(*into, survivor);
    return std::move(writing).done(into->id.uuid, into->id);
}

} // namespace vigie

#include "operations/undo_start.h"

#include "operations/guarantee.h"
#include "operations/ownership.h"
#include "operations/waiting.h"
#include "operations/work.h"

namespace vigie {

namespace {

void takeBackVerdict(Writing &writing, Ticket &ticket, const Segment &segment, Rows &rows)
{
    for (const Declaration &declaration : rows.childrenOf<Declaration>(ticket.id)) {
        if (declaration.decidedBy != segment.id)
            continue;
        Declaration undecided = declaration;
        undecided.verdict.reset();
        undecided.decidedAt.reset();
        undecided.decidedBy.reset();
        writing.change(declaration, undecided);
        if (ticket.declaration == declaration.id)
            follow(ticket, undecided);
    }
}

void takeBackStart(Ticket &ticket, const Intervention &start, const Circumstances &now)
{
    const TicketState before = asQualified(*start.startedFrom, ticket);
    if (isWaiting(ticket.state))
        ticket.leftState = before;
    else if (!ticket.workSince)
        ticket.state = before;
    if (start.startQualified && !ticket.category && ticket.channel != Channel::Monitoring)
        ticket.coverage.reset();
    if (start.startClaimed && ticket.owner == now.actor.id)
        give(ticket, {}, {});
    if (start.startWasFirst)
        ticket.firstStartAt.reset();
    if (isClockRunning(ticket))
        endWaiting(ticket);
}

void drop(Writing &writing, const Segment &segment, Rows &rows, Instant at)
{
    const Segment ended = segment.to ? segment : end(writing, segment, rows, at);
    Segment dropped = ended;
    dropped.dropped = true;
    writing.change(ended, dropped);
}

/// The incident was declared anew since its start decided the declaration before.
bool isDeclaredSince(const Ticket &ticket, const Segment &segment, Rows &rows)
{
    return std::ranges::any_of(
        rows.childrenOf<Declaration>(ticket.id), [&](const Declaration &one) {
            return one.decidedBy == segment.id && one.id != ticket.declaration;
        });
}

bool hasOtherWork(const Ticket &ticket, const Intervention &but, Rows &rows)
{
    return std::ranges::any_of(rows.childrenOf<Intervention>(ticket.id),
        [&](const Intervention &one) { return !one.undone && one.id != but.id; });
}

} // namespace

Decision decide(const UndoStart &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    if (auto no = refusedToRole<UndoStart>(now))
        return *no;
    const auto agent = rows.find(now.actor.id);
    const auto mine = agent ? openInterventionOf(*ticket, *agent, rows) : std::nullopt;
    if (!mine || !mine->startedFrom)
        return refused(u"K2"_qs, u"undo.not-started"_qs);
    const Instant until = mine->startedAt + now.catalogue->undoStart;
    if (now.at > until)
        return refused(u"K2"_qs, u"undo.too-late"_qs, {{u"until_at"_qs, until}});
    const auto segments = rows.childrenOf<Segment>(mine->id);
    if (segments.size() != 1)
        return refused(u"E87"_qs, u"undo.not-alone"_qs);
    if (isDeclaredSince(*ticket, segments.front(), rows))
        return refused(u"E87"_qs, u"undo.declared-since"_qs);

    Writing writing(now);
    drop(writing, segments.front(), rows, now.at);
    Intervention undone = *mine;
    undone.undone = true;
    writing.change(*mine, undone);

    Ticket before = *ticket;
    before.workSince = workSince(*ticket, rows, mine->id);
    if (mine->startWasFirst)
        before.worked = hasOtherWork(*ticket, *mine, rows);
    takeBackVerdict(writing, before, segments.front(), rows);
    takeBackStart(before, *mine, now);
    writing.change(*ticket, before);
    return std::move(writing).done({}, ticket->id);
}

} // namespace vigie

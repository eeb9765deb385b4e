#include "operations/undo_start.h"

#include "operations/guarantee.h"
#include "operations/ownership.h"
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

void takeBackStart(Ticket &ticket, const Intervention &intervention, bool workedBefore)
{
    ticket.state = intervention.startedFrom;
    if (intervention.startQualified && !ticket.category && ticket.channel != Channel::Monitoring)
        ticket.coverage.reset();
    if (intervention.startClaimed)
        give(ticket, {}, {});
    if (intervention.startWasFirst)
        ticket.firstStartAt.reset();
    ticket.worked = workedBefore;
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
    if (!mine || ticket->state != TicketState::InProgress)
        return refused(u"K2"_qs, u"undo.not-started"_qs);
    const auto segments = standingSegments(*mine, rows);
    const Instant until = mine->startedAt + now.catalogue->undoStart;
    if (segments.size() != 1 || now.at > until)
        return refused(u"E87"_qs, u"undo.too-late"_qs, {{u"until_at"_qs, until}});

    Writing writing(now);
    end(writing, segments.front(), rows, now.at);
    Segment dropped = segments.front();
    dropped.to = now.at;
    dropped.dropped = true;
    writing.change(segments.front(), dropped);
    Intervention undone = *mine;
    undone.undone = true;
    writing.change(*mine, undone);

    Ticket before = *ticket;
    const auto others = rows.childrenOf<Intervention>(ticket->id);
    const bool workedBefore = std::ranges::any_of(
        others, [&](const Intervention &one) { return !one.undone && one.id != mine->id; });
    takeBackVerdict(writing, before, segments.front(), rows);
    takeBackStart(before, *mine, workedBefore);
    before.workSince = workSince(*ticket, rows, mine->id);
    writing.change(*ticket, before);
    return std::move(writing).done({}, ticket->id);
}

} // namespace vigie

#include "operations/close_ticket.h"

#include "operations/closing.h"
#include "operations/guarantee.h"

namespace vigie {

namespace {

/// An outage that is over may be closed unstarted; one that is not, only by a lead. (E23, E53, E82)
std::optional<Refusal> refusedWhileClockRuns(
    const Ticket &ticket, const std::optional<QString> &reason, const Circumstances &now)
{
    if (!isClockRunning(ticket))
        return {};
    if (ticket.channel != Channel::Monitoring || !isGiven(reason))
        return clockRuns(ticket);
    if (ticket.recovered || now.actor.role == Role::Lead)
        return {};
    return refused(u"E1"_qs, u"close.not-recovered"_qs, {{u"deadline_at"_qs, *ticket.deadline}},
        {u"lift.recovery"_qs, u"lift.other-role"_qs});
}

} // namespace

Decision decide(const CloseTicket &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    if (auto no = refusedToRole<CloseTicket>(now))
        return *no;
    if (auto no = refusedWhileClockRuns(*ticket, operation.reason, now))
        return *no;
    if (auto no = refusedInState(*ticket, Act::Close))
        return *no;
    if (ticket->state != TicketState::Reported && !isGiven(operation.reason))
        return refused(u"K2"_qs, u"close.no-reason"_qs, {}, {u"lift.reason"_qs});
    if (ticket->workSince)
        return refused(u"K3"_qs, u"close.unreported"_qs, {}, {u"lift.report"_qs});

    Writing writing(now);
    Ticket closed = *ticket;
    endUnstarted(writing, closed, rows, now.at);
    close(closed, now.catalogue->calendar.dateOf(now.at));
    writing.change(*ticket, closed);
    return std::move(writing).done({}, ticket->id);
}

} // namespace vigie

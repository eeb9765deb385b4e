#include "operations/snooze_ticket.h"

#include "operations/waiting.h"
#include "operations/work.h"

namespace vigie {

Decision decide(const SnoozeTicket &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    if (auto no = refusedToRole<SnoozeTicket>(now))
        return *no;
    if (isClockRunning(*ticket))
        return clockRuns(*ticket);
    if (auto no = refusedInState(*ticket, Act::Snooze))
        return *no;
    if (operation.until <= now.at)
        return refused(u"K2"_qs, u"snooze.past"_qs, {{u"until_at"_qs, operation.until}});
    if (auto no = refusedUnqualified(*ticket))
        return *no;

    Writing writing(now);
    endAllRunning(writing, *ticket, rows, now.at);
    Ticket snoozed = *ticket;
    letWait(snoozed, TicketState::Snoozed, operation.until);
    writing.change(*ticket, snoozed);
    return std::move(writing).done({}, ticket->id);
}

} // namespace vigie

#include "operations/wait_for.h"

#include "operations/waiting.h"
#include "operations/work.h"

namespace vigie {

Decision decide(const WaitFor &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    if (auto no = refusedToRole<WaitFor>(now))
        return *no;
    if (isClockRunning(*ticket))
        return clockRuns(*ticket);
    if (auto no = refusedInState(*ticket, Act::Wait))
        return *no;
    if (auto no = refusedUnqualified(*ticket))
        return *no;

    Writing writing(now);
    endAllRunning(writing, *ticket, rows, now.at);
    Ticket waiting = *ticket;
    letWait(waiting,
        operation.what == WaitedFor::Customer ? TicketState::WaitingCustomer
                                              : TicketState::WaitingCredit,
        {});
    writing.change(*ticket, waiting);
    return std::move(writing).done({}, ticket->id);
}

} // namespace vigie

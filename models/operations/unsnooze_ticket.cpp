#include "operations/unsnooze_ticket.h"

#include "operations/waiting.h"
#include "operations/writing.h"

namespace vigie {

Decision decide(const UnsnoozeTicket &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    if (auto no = refusedToRole<UnsnoozeTicket>(now))
        return *no;
    if (auto no = refusedInState(*ticket, Act::Unsnooze))
        return *no;

    Writing writing(now);
    Ticket back = *ticket;
    endWaiting(back);
    writing.change(*ticket, back);
    return std::move(writing).done({}, ticket->id);
}

} // namespace vigie

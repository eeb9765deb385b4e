#include "operations/reopen_ticket.h"

#include "operations/closing.h"

namespace vigie {

Decision decide(const ReopenTicket &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    if (auto no = refusedToRole<ReopenTicket>(now))
        return *no;
    if (auto no = refusedInState(*ticket, Act::Reopen))
        return *no;
    if (ticket->mergedInto)
        return refused(u"E8"_qs, u"merge.merged"_qs);
    if (auto no = refusedAfterClosing(*ticket, now))
        return *no;

    Writing writing(now);
    Ticket back = *ticket;
    bringBack(back);
    back.oldestAt = now.at;
    writing.change(*ticket, back);
    return std::move(writing).done({}, ticket->id);
}

} // namespace vigie

#include "operations/withdraw_ticket.h"

#include "operations/closing.h"
#include "operations/guarantee.h"

namespace vigie {

Decision decide(const WithdrawTicket &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    if (auto no = refusedToRole<WithdrawTicket>(now))
        return *no;
    if (auto no = refusedInState(*ticket, Act::Withdraw))
        return *no;
    if (ticket->workSince)
        return refused(u"K3"_qs, u"close.unreported"_qs, {}, {u"lift.report"_qs});

    Writing writing(now);
    Ticket withdrawn = *ticket;
    endUnstarted(writing, withdrawn, rows, now.at);
    close(withdrawn, now.catalogue->calendar.dateOf(now.at));
    writing.change(*ticket, withdrawn);
    return std::move(writing).done({}, ticket->id);
}

} // namespace vigie

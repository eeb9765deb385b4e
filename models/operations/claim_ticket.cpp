#include "operations/claim_ticket.h"

#include "operations/ownership.h"

namespace vigie {

Decision decide(const ClaimTicket &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    if (auto no = refusedToRole<ClaimTicket>(now))
        return *no;
    if (auto no = refusedInState(*ticket, Act::Claim))
        return *no;
    Writing writing(now);
    if (ticket->owner == now.actor.id)
        return std::move(writing).done({}, ticket->id); // asked twice, done once
    if (ticket->owner)
        return heldBy(*ticket, rows);

    Ticket claimed = *ticket;
    give(claimed, now.actor.id, now.at);
    writing.change(*ticket, claimed);
    return std::move(writing).done({}, ticket->id);
}

} // namespace vigie

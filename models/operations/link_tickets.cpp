#include "operations/link_tickets.h"

#include "operations/linking.h"

namespace vigie {

Decision decide(const LinkTickets &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    const auto other = rows.find(operation.to);
    if (!other || other->id == ticket->id)
        return unknown(operation.to);
    if (auto no = refusedToRole<LinkTickets>(now))
        return *no;
    if (auto no = refusedInState(*ticket, Act::Link))
        return *no;

    Writing writing(now);
    link(writing, ticket->id, other->id, rows);
    return std::move(writing).done({}, ticket->id);
}

} // namespace vigie

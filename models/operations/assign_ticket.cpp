#include "operations/assign_ticket.h"

#include "operations/ownership.h"

namespace vigie {

Decision decide(const AssignTicket &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    const auto agent = rows.find(operation.agent);
    if (!agent || !agent->active || !isStaff(agent->role))
        return unknown(operation.agent);
    if (auto no = refusedToRole<AssignTicket>(now))
        return *no;
    if (auto no = refusedInState(*ticket, Act::Assign))
        return *no;
    Writing writing(now);
    if (ticket->owner == agent->id)
        return std::move(writing).done({}, ticket->id);
    if (auto no = refusedOverColleague(*ticket, operation.reason, rows, now))
        return *no;

    endOwnersWork(writing, *ticket, rows, now.at);
    Ticket assigned = *ticket;
    give(assigned, agent->id, now.at);
    writing.change(*ticket, assigned);
    return std::move(writing).done({}, ticket->id);
}

} // namespace vigie

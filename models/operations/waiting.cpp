#include "operations/waiting.h"

namespace vigie {

void letWait(Ticket &ticket, TicketState state, std::optional<Instant> wakesAt)
{
    ticket.leftState = ticket.state;
    ticket.state = state;
    ticket.wakesAt = wakesAt;
}

void endWaiting(Ticket &ticket)
{
    if (!isWaiting(ticket.state))
        return;
    ticket.state = ticket.leftState.value_or(TicketState::New);
    if (ticket.state == TicketState::New && ticket.category)
        ticket.state = TicketState::Qualified;
    ticket.leftState.reset();
    ticket.wakesAt.reset();
}

} // namespace vigie

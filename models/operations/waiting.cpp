#include "operations/waiting.h"

namespace vigie {

void letWait(Ticket &ticket, TicketState state, std::optional<Instant> wakesAt)
{
    ticket.leftState = ticket.state;
    ticket.state = state;
    ticket.wakesAt = wakesAt;
}

TicketState asQualified(TicketState earlier, const Ticket &ticket)
{
    return earlier == TicketState::New && ticket.category ? TicketState::Qualified : earlier;
}

TicketState stateLeft(const Ticket &ticket)
{
    return asQualified(ticket.leftState.value_or(TicketState::New), ticket);
}

void endWaiting(Ticket &ticket)
{
    if (!isWaiting(ticket.state))
        return;
    ticket.state = stateLeft(ticket);
    ticket.leftState.reset();
    ticket.wakesAt.reset();
}

} // namespace vigie

#pragma once

#include "domain/ticket.h"

namespace vigie {

/// Puts a ticket into a waiting state; it remembers the state it left. (E14, E49)
void letWait(Ticket &ticket, TicketState state, std::optional<Instant> wakesAt);

/// The state that a waiting ticket left; what was qualified meanwhile is qualified. (E49, E78)
TicketState stateLeft(const Ticket &ticket);
/// An earlier state, as what was qualified since comes back to it. (E78)
TicketState asQualified(TicketState earlier, const Ticket &ticket);

/// Back to the state it left. (E49, E78)
void endWaiting(Ticket &ticket);

} // namespace vigie

#pragma once

#include "domain/ticket.h"

namespace vigie {

/// Puts a ticket into a waiting state; it remembers the state it left. (E14, E49)
void letWait(Ticket &ticket, TicketState state, std::optional<Instant> wakesAt);

/// Back to the state it left; what was qualified meanwhile comes back as qualified. (E49, E78)
void endWaiting(Ticket &ticket);

} // namespace vigie

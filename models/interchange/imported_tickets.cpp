#include "interchange/imported_tickets.h"

namespace vigie {

bool hasGuarantee(const ImportedTicket &ticket)
{
    const bool untouched
        = ticket.state == TicketState::New || ticket.state == TicketState::Qualified;
    return ticket.kind == Kind::Incident && (untouched || ticket.startedAt);
}

} // namespace vigie

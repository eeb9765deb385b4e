#include "interchange/imported_tickets.h"

namespace vigie {

std::vector<ImportedDeclaration> declarationsOf(const ImportedTicket &ticket)
{
    const bool untouched
        = ticket.state == TicketState::New || ticket.state == TicketState::Qualified;
    if (ticket.kind != Kind::Incident || !(untouched || ticket.startedAt))
        return {};
    return {{ticket.declaredAt, ticket.startedAt}};
}

} // namespace vigie

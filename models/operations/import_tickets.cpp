#include "operations/import_tickets.h"

namespace vigie {

Decision decide(const ImportTickets &, Rows &, const Circumstances &now)
{
    if (now.actor.role != Role::Lead)
        return notAllowed(now.actor);
    return Changes();
}

} // namespace vigie

#include "app/vigiectl/asking.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/ticket_json.h"

#include <QCoreApplication>

namespace vigie {

Status runTicket(Call call)
{
    if (!hasArguments(call, 1))
        return usageError(
            call, QCoreApplication::translate("Vigiectl", "Usage: vigiectl ticket TICKET"));
    const auto asked = openToAsk(call);
    if (!asked)
        return databaseError(call, asked.error());
    const QString &name = call.arguments.front();
    const auto file = asked->book().ticket(Reference<Ticket>(name), asked->at);
    if (!file)
        return databaseError(call, file.error());
    if (!*file)
        return unknownThing(call, "ticket", name, asked->open);
    print(ticketJson(**file, asked->at, asked->catalogue()));
    return Done;
}

} // namespace vigie

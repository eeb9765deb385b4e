#include "app/vigiectl/asking.h"
#include "app/vigiectl/command_table.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/ticket_json.h"
#include "app/vigiectl/ticket_text.h"

namespace vigie {

Status runTicket(Call call)
{
    if (!hasArguments(call, 1))
        return usageError(call, usageText(u"ticket"_qs));
    const auto asked = openToAsk(call);
    if (!asked)
        return databaseError(call, asked.error());
    const QString &name = call.arguments.front();
    const auto file = asked->book().ticket(Reference<Ticket>(name), asked->at);
    if (!file)
        return databaseError(call, file.error());
    if (!*file)
        return unknownThing(call, "ticket", name, asked->open);
    if (call.json)
        print(ticketJson(**file, asked->at, asked->catalogue()));
    else
        printText(ticketText(**file, asked->at, asked->catalogue()));
    return Done;
}

} // namespace vigie

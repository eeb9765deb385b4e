#include "app/vigiectl/asking.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/contract_json.h"

#include <QCoreApplication>

namespace vigie {

Status runContract(Call call)
{
    if (!hasArguments(call, 1))
        return usageError(
            call, QCoreApplication::translate("Vigiectl", "Usage: vigiectl contract CONTRACT"));
    const auto asked = openToAsk(call);
    if (!asked)
        return databaseError(call, asked.error());
    const QString &name = call.arguments.front();
    const auto file = asked->book().contract(Reference<Contract>(name), asked->at);
    if (!file)
        return databaseError(call, file.error());
    if (!*file)
        return unknownThing(call, "contract", name, asked->open);
    print(contractJson(**file, asked->open.zone()));
    return Done;
}

} // namespace vigie

#include "app/vigiectl/asking.h"
#include "app/vigiectl/command_table.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/contract_json.h"
#include "app/vigiectl/contract_text.h"

namespace vigie {

Status runContract(Call call)
{
    if (!hasArguments(call, 1))
        return usageError(call, usageText(u"contract"_qs));
    const auto asked = openToAsk(call);
    if (!asked)
        return databaseError(call, asked.error());
    const QString &name = call.arguments.front();
    const auto file = asked->book().contract(Reference<Contract>(name), asked->at);
    if (!file)
        return databaseError(call, file.error());
    if (!*file)
        return unknownThing(call, "contract", name, asked->open);
    if (call.json)
        print(contractJson(**file, asked->open.zone()));
    else
        printText(contractText(**file, asked->open.zone()));
    return Done;
}

} // namespace vigie

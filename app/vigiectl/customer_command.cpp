#include "app/vigiectl/asking.h"
#include "app/vigiectl/command_table.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/customer_json.h"
#include "app/vigiectl/customer_text.h"
#include "domain/instant_text.h"

namespace vigie {

namespace {

/// Takes the options of the statement; false if one is no month.
bool takeStatement(Call &call)
{
    takeFlag(call.arguments, u"--statement"_qs);
    for (const QString &option : {u"--from"_qs, u"--to"_qs}) {
        const auto month = takeOption(call.arguments, option);
        if (month && !monthFrom(*month))
            return false;
    }
    return true;
}

} // namespace

Status runCustomer(Call call)
{
    if (!takeStatement(call) || !hasArguments(call, 1))
        return usageError(call, usageText(u"customer"_qs));
    const auto asked = openToAsk(call);
    if (!asked)
        return databaseError(call, asked.error());
    const QString &name = call.arguments.front();
    const auto file = asked->book().customer(Reference<Customer>(name), asked->at);
    if (!file)
        return databaseError(call, file.error());
    if (!*file)
        return unknownThing(call, "customer", name, asked->open);
    if (call.json)
        print(customerJson(**file, asked->at, asked->catalogue()));
    else
        printText(customerText(**file, asked->at, asked->catalogue()));
    return Done;
}

} // namespace vigie

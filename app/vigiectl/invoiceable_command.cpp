#include "app/vigiectl/asking.h"
#include "app/vigiectl/command_table.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/hours_json.h"
#include "app/vigiectl/hours_text.h"
#include "presentation/blocks_model.h"

namespace vigie {

Status runInvoiceable(Call call)
{
    const bool csv = takeFlag(call.arguments, u"--csv"_qs);
    if (!hasArguments(call, 0))
        return usageError(call, usageText(u"invoiceable"_qs));
    const auto asked = openToAsk(call);
    if (!asked)
        return databaseError(call, asked.error());
    const auto blocks = asked->book().blocks(asked->at);
    if (!blocks)
        return databaseError(call, blocks.error());
    const QTimeZone &zone = asked->open.zone();
    if (call.json)
        print({{u"blocks"_qs, blocksJson(*blocks, zone)}});
    else if (csv)
        printText(
            QString::fromUtf8(blocksCsv(*blocks, zone).chopped(1))); // it ends the line itself
    else
        printText(blocksText(*blocks, zone));
    return Done;
}

} // namespace vigie

#include "app/vigiectl/asking.h"
#include "app/vigiectl/command_table.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/hours_json.h"
#include "app/vigiectl/hours_text.h"

namespace vigie {

namespace {

/// The columns of the JSON rows. Keys, instants and words hold no comma and no quote.
QString csvOf(const QJsonArray &blocks)
{
    const QStringList columns{u"id"_qs, u"customer"_qs, u"ticket"_qs, u"intervention"_qs,
        u"sold"_qs, u"minutes"_qs, u"state"_qs};
    QStringList lines{columns.join(u',')};
    for (const QJsonValue &block : blocks) {
        QStringList cells;
        for (const QString &column : columns)
            cells << block[column].toVariant().toString();
        lines << cells.join(u',');
    }
    return lines.join(u'\n');
}

} // namespace

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
    const QJsonArray json = blocksJson(*blocks, asked->open.zone());
    if (call.json)
        print({{u"blocks"_qs, json}});
    else if (csv)
        printText(csvOf(json));
    else
        printText(blocksText(*blocks, asked->open.zone()));
    return Done;
}

} // namespace vigie

#include "app/vigiectl/asking.h"
#include "app/vigiectl/command_table.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/hours_json.h"
#include "app/vigiectl/hours_text.h"
#include "presentation/blocks_model.h"

namespace vigie {

namespace {

/// Takes the state that is asked for, if one is; withdrawn blocks are not listed at all.
bool takeState(Call &call, std::optional<BlockState> &state)
{
    const auto given = takeOption(call.arguments, u"--state"_qs);
    if (!given)
        return true;
    state = valueOf<BlockState>(*given);
    return state && *state != BlockState::Withdrawn;
}

} // namespace

Status runInvoiceable(Call call)
{
    const bool csv = takeFlag(call.arguments, u"--csv"_qs);
    std::optional<BlockState> state;
    if (!takeState(call, state) || !hasArguments(call, 0))
        return usageError(call, usageText(u"invoiceable"_qs));
    const auto asked = openToAsk(call);
    if (!asked)
        return databaseError(call, asked.error());
    auto blocks = asked->book().blocks(asked->at);
    if (!blocks)
        return databaseError(call, blocks.error());
    if (state)
        std::erase_if(*blocks, [&](const BlockFile &one) { return one.block.state != *state; });
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

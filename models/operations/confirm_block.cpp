#include "operations/confirm_block.h"

#include "operations/writing.h"

namespace vigie {

Decision decide(const ConfirmBlock &operation, Rows &rows, const Circumstances &now)
{
    const auto block = rows.find(operation.block);
    if (!block)
        return unknown(operation.block);
    if (auto no = refusedToRole<ConfirmBlock>(now))
        return *no;
    if (!block->owed)
        return refused(
            u"E2"_qs, u"block.settled"_qs, {{u"block_state"_qs, QString(wordOf(block->state))}});

    Writing writing(now);
    Block confirmed = *block;
    confirmed.state = BlockState::Invoiceable;
    writing.change(*block, confirmed);
    return std::move(writing).done(block->id.uuid, {});
}

} // namespace vigie

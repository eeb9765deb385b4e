#include "operations/mark_invoiced.h"

#include "operations/writing.h"

namespace vigie {

Decision decide(const MarkInvoiced &operation, Rows &rows, const Circumstances &now)
{
    const auto block = rows.find(operation.block);
    if (!block)
        return unknown(operation.block);
    if (auto no = refusedToRole<MarkInvoiced>(now))
        return *no;
    if (block->state != BlockState::Invoiceable)
        return refused(u"E2"_qs, u"block.not-invoiceable"_qs,
            {{u"block_state"_qs, QString(wordOf(block->state))}},
            block->state == BlockState::ToConfirm ? std::vector{u"lift.confirm-block"_qs}
                                                  : std::vector<QString>());

    Writing writing(now);
    Block invoiced = *block;
    invoiced.state = BlockState::Invoiced;
    invoiced.owed = false;
    writing.change(*block, invoiced);
    return std::move(writing).done(block->id.uuid, {});
}

} // namespace vigie

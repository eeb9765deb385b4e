#include "operations/write_level.h"

#include "operations/levels.h"

namespace vigie {

Decision decide(const WriteLevel &operation, Rows &rows, const Circumstances &now)
{
    const auto contract = rows.find(operation.contract);
    if (!contract)
        return unknown(operation.contract);

    Writing writing(now);
    Contract written = *contract;
    written.begun = contract->from <= now.at;
    written.ended = contract->until && *contract->until <= now.at;
    writing.change(*contract, written);
    writeLevels(writing, written, {written}, rows, now);
    return std::move(writing).done(contract->id.uuid, {});
}

} // namespace vigie

#include "operations/write_level.h"

#include "operations/contract_dates.h"

namespace vigie {

Decision decide(const WriteLevel &operation, Rows &rows, const Circumstances &now)
{
    const auto contract = rows.find(operation.contract);
    if (!contract)
        return unknown(operation.contract);

    Writing writing(now);
    const Contract due = asDue(*contract, now.at);
    writing.change(*contract, due);
    writeLevels(writing, due.customer, {{due}, {}}, rows, now);
    return std::move(writing).done(contract->id.uuid, {});
}

} // namespace vigie

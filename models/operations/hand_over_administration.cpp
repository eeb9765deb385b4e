#include "operations/hand_over_administration.h"

#include "operations/writing.h"

namespace vigie {

Decision decide(const HandOverAdministration &operation, Rows &rows, const Circumstances &now)
{
    const auto contract = rows.find(operation.contract);
    if (!contract)
        return unknown(operation.contract);
    if (auto no = refusedToRole<HandOverAdministration>(now))
        return *no;

    Writing writing(now);
    Contract after = *contract;
    after.administrator = operation.to;
    writing.change(*contract, after);
    return std::move(writing).done(contract->id.uuid, {});
}

} // namespace vigie

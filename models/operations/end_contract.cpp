#include "operations/end_contract.h"

#include "operations/contract_dates.h"

namespace vigie {

Decision decide(const EndContract &operation, Rows &rows, const Circumstances &now)
{
    const auto contract = rows.find(operation.contract);
    if (!contract)
        return unknown(operation.contract);
    if (auto no = refusedToRole<EndContract>(now))
        return *no;
    const Instant until = instantOf(operation.until, now.catalogue->calendar);
    if (auto no = refusedOtherEnd(*contract, until, rows, now))
        return *no;

    Writing writing(now);
    Contract ended = *contract;
    ended.until = until;
    ended = asDue(ended, now.at);
    writing.change(*contract, ended);
    writeLevels(writing, contract->customer, {{ended}, {}}, rows, now);
    Changes changes = std::move(writing).done(contract->id.uuid, {});
    addLeft(changes, *contract, rows);
    return changes;
}

} // namespace vigie

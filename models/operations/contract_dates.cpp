#include "operations/contract_dates.h"

namespace vigie {

std::vector<Contract> contractsOn(const Subject &subject, Rows &rows)
{
    auto contracts = subject.platform ? rows.childrenOf<Contract>(*subject.platform)
        : subject.server              ? rows.childrenOf<Contract>(*subject.server)
                                      : std::vector<Contract>();
    std::ranges::sort(contracts, {}, &Contract::from);
    return contracts;
}

std::optional<Refusal> refusedEnd(const Contract &contract, Instant until, Rows &rows)
{
    if (until <= contract.from)
        return refused(u"E44"_qs, u"contract.ends-early"_qs, {{u"from_at"_qs, contract.from}},
            {u"lift.later-end"_qs});
    for (const Contract &other : contractsOn(subjectOf(contract), rows)) {
        if (other.from > contract.from && other.from < until)
            return refused(u"E44"_qs, u"contract.followed"_qs,
                {{u"contract"_qs, other.key}, {u"from_at"_qs, other.from}},
                {u"lift.earlier-end"_qs});
    }
    return {};
}

Contract asDue(Contract contract, Instant at)
{
    contract.begun = contract.from <= at;
    contract.ended = contract.until && *contract.until <= at;
    return contract;
}

} // namespace vigie

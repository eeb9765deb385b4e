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

std::optional<Refusal> refusedOtherEnd(
    const Contract &contract, Instant until, Rows &rows, const Circumstances &now)
{
    if (auto no = refusedEnd(contract, until, rows))
        return no;
    const BusinessCalendar &calendar = now.catalogue->calendar;
    if (!contract.until || until <= *contract.until
        || calendar.dateOf(now.at) <= calendar.dateOf(*contract.until))
        return {};
    return refused(u"E44"_qs, u"contract.ended"_qs, {{u"until_at"_qs, *contract.until}},
        {u"lift.new-contract"_qs});
}

void addLeft(Changes &changes, const Contract &contract, Rows &rows)
{
    if (contract.server) {
        changes.leftOpen = rows.openTicketsOf(*contract.server);
        changes.leftOwed = rows.owedBlocksOf(*contract.server);
        return;
    }
    changes.leftOpen = rows.openTicketsOf(*contract.platform);
    changes.leftOwed = rows.owedBlocksOf(*contract.platform);
    for (const Server &node : rows.childrenOf<Server>(*contract.platform)) {
        const auto more = rows.openTicketsOf(node.id);
        changes.leftOpen.insert(changes.leftOpen.end(), more.begin(), more.end());
    }
}

Contract asDue(Contract contract, Instant at)
{
    contract.begun = contract.from <= at;
    contract.ended = contract.until && *contract.until <= at;
    return contract;
}

} // namespace vigie

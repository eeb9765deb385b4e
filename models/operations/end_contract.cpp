#include "operations/end_contract.h"

#include "operations/contract_dates.h"

namespace vigie {

namespace {

/// What is open of what the contract covers, nodes included. (E21, E39)
std::vector<Ticket> openTicketsUnder(const Contract &contract, Rows &rows)
{
    if (contract.server)
        return rows.openTicketsOf(*contract.server);
    auto tickets = rows.openTicketsOf(*contract.platform);
    for (const Server &node : rows.childrenOf<Server>(*contract.platform)) {
        const auto more = rows.openTicketsOf(node.id);
        tickets.insert(tickets.end(), more.begin(), more.end());
    }
    return tickets;
}

} // namespace

Decision decide(const EndContract &operation, Rows &rows, const Circumstances &now)
{
    const auto contract = rows.find(operation.contract);
    if (!contract)
        return unknown(operation.contract);
    if (auto no = refusedToRole<EndContract>(now))
        return *no;
    const Instant until = instantOf(operation.until, now.catalogue->calendar);
    if (auto no = refusedEnd(*contract, until, rows))
        return *no;

    Writing writing(now);
    Contract ended = *contract;
    ended.until = until;
    ended = asDue(ended, now.at);
    writing.change(*contract, ended);
    writeLevels(writing, contract->customer, {{ended}, {}}, rows, now);
    Changes changes = std::move(writing).done(contract->id.uuid, {});
    changes.leftOpen = openTicketsUnder(*contract, rows);
    changes.leftOwed = contract->server ? rows.owedBlocksOf(*contract->server)
                                        : rows.owedBlocksOf(*contract->platform);
    return changes;
}

} // namespace vigie

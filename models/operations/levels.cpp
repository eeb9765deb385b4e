#include "operations/levels.h"

#include "operations/terms_in_force.h"

#include <algorithm>

namespace vigie {

namespace {

/// The level among contracts in force, those that change read as they will be.
Level levelAmong(std::vector<Contract> contracts, const std::vector<Contract> &changed, Instant at)
{
    for (const Contract &one : changed) {
        std::erase_if(contracts, [&](const Contract &old) { return old.id == one.id; });
        contracts.push_back(one);
    }
    Level level = Level::Standard;
    for (const Contract &contract : contracts) {
        if (isInForce(contract, at))
            level = std::max(level, contract.level);
    }
    return level;
}

void write(Writing &writing, const std::vector<Ticket> &tickets, Level level)
{
    for (const Ticket &ticket : tickets) {
        Ticket written = ticket;
        written.level = level;
        writing.change(ticket, written);
    }
}

bool isAboutCustomerOnly(const Ticket &ticket)
{
    return !ticket.server && !ticket.platform && !ticket.category;
}

} // namespace

void writeLevels(Writing &writing, const Contract &contract, const std::vector<Contract> &changed,
    Rows &rows, const Circumstances &now)
{
    if (contract.platform) {
        const Level level
            = levelAmong(rows.childrenOf<Contract>(*contract.platform), changed, now.at);
        write(writing, rows.openTicketsOf(*contract.platform), level);
        for (const Server &node : rows.childrenOf<Server>(*contract.platform))
            write(writing, rows.openTicketsOf(node.id), level);
    } else if (contract.server) {
        const auto server = rows.find(contract.server);
        if (server && !server->platform)
            write(writing, rows.openTicketsOf(*contract.server),
                levelAmong(rows.childrenOf<Contract>(*contract.server), changed, now.at));
    }
    auto others = rows.openTicketsOf(contract.customer);
    std::erase_if(others, [](const Ticket &ticket) { return !isAboutCustomerOnly(ticket); });
    if (!others.empty())
        write(writing, others,
            levelAmong(rows.childrenOf<Contract>(contract.customer), changed, now.at));
}

} // namespace vigie

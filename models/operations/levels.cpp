#include "operations/levels.h"

#include "operations/terms_in_force.h"

#include <algorithm>

namespace vigie {

namespace {

template <class Entity>
std::vector<Entity> overlaid(std::vector<Entity> stored, const std::vector<Entity> &foreseen)
{
    for (const Entity &one : foreseen) {
        std::erase_if(stored, [&](const Entity &old) { return old.id == one.id; });
        stored.push_back(one);
    }
    return stored;
}

/// What a customer has, as it is going to be.
class Holdings
{
public:
    Holdings(const Identifier<Customer> &customer, const Foreseen &foreseen, Rows &rows)
        : m_contracts(overlaid(rows.childrenOf<Contract>(customer), foreseen.contracts))
        , m_servers(overlaid(rows.childrenOf<Server>(customer), foreseen.servers))
    {
    }

    Level levelOf(const Ticket &ticket, Instant at) const
    {
        Level level = Level::Standard;
        for (const Contract &contract : m_contracts) {
            if (isInForce(contract, at) && covers(contract, ticket))
                level = std::max(level, contract.level);
        }
        return level;
    }

private:
    std::optional<Identifier<Platform>> platformOf(
        const std::optional<Identifier<Server>> &server) const
    {
        const auto found = std::ranges::find(m_servers, server, &Server::id);
        return found == m_servers.end() ? std::nullopt : found->platform;
    }

    /// About no server, whatever the customer has until it is qualified, and nothing after. (E20)
    bool covers(const Contract &contract, const Ticket &ticket) const
    {
        const auto platform = ticket.platform ? ticket.platform : platformOf(ticket.server);
        if (platform)
            return contract.platform == platform;
        if (ticket.server)
            return contract.server == ticket.server;
        return !ticket.category && !platformOf(contract.server);
    }

    std::vector<Contract> m_contracts;
    std::vector<Server> m_servers;
};

} // namespace

void writeLevels(Writing &writing, const Identifier<Customer> &customer, const Foreseen &foreseen,
    Rows &rows, const Circumstances &now)
{
    const Holdings holdings(customer, foreseen, rows);
    for (const Ticket &ticket : rows.openTicketsOf(customer)) {
        Ticket written = ticket;
        written.level = holdings.levelOf(ticket, now.at);
        writing.change(ticket, written);
    }
}

} // namespace vigie

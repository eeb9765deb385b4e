#include "interchange/imported_people.h"

namespace vigie {

void ImportedPeople::addCustomer(const QString &key, const QString &name)
{
    if (m_customerKeys.contains(key))
        return;
    m_customerKeys.insert(key);
    m_customers.push_back({key, name});
}

bool ImportedPeople::addServer(const QString &key, const QString &name, const QString &customer)
{
    const auto known = m_customerByServer.constFind(key);
    if (known != m_customerByServer.constEnd())
        return *known == customer;
    m_customerByServer.insert(key, customer);
    m_servers.push_back({key, name, customer, importedServersOrdered});
    return true;
}

void ImportedPeople::addAgent(const QString &key, const QString &name)
{
    if (m_agentKeys.contains(key))
        return;
    m_agentKeys.insert(key);
    m_agents.push_back({key, name});
}

void ImportedPeople::moveTo(ImportedTickets &tickets)
{
    tickets.customers = std::move(m_customers);
    tickets.servers = std::move(m_servers);
    tickets.agents = std::move(m_agents);
}

} // namespace vigie

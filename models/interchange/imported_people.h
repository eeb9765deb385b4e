#pragma once

#include "interchange/imported_tickets.h"

#include <QHash>
#include <QSet>

namespace vigie {

/// Gathers customers, servers and agents, each once, in the order in which they are named first;
/// the name that a key came with first stays.
class ImportedPeople
{
public:
    void addCustomer(const QString &key, const QString &name);
    /// False for a server that another customer has already.
    [[nodiscard]] bool addServer(const QString &key, const QString &name, const QString &customer);
    void addAgent(const QString &key, const QString &name);

    void moveTo(ImportedTickets &tickets);

private:
    QSet<QString> m_customerKeys;
    QHash<QString, QString> m_customerByServer;
    QSet<QString> m_agentKeys;
    std::vector<ImportedCustomer> m_customers;
    std::vector<ImportedServer> m_servers;
    std::vector<ImportedAgent> m_agents;
};

} // namespace vigie

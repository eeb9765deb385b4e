#pragma once

#include "domain/catalogue.h"
#include "interchange/imported_tickets.h"
#include "operations/row.h"

#include <QHash>

namespace vigie {

/// A row that was written at some instant.
struct DatedChange
{
    Instant at;
    RowChange change;
};

/// What stands behind the keys that imported tickets name, and when it is taken over.
struct ImportGround
{
    struct Machine
    {
        Identifier<Server> id;
        std::vector<Contract> contracts; ///< those it is under
    };
    struct Client
    {
        Identifier<Customer> id;
        std::vector<Contract> contracts; ///< all of its contracts
    };

    QHash<QString, Client> customers;
    QHash<QString, Machine> servers;
    QHash<QString, Identifier<Agent>> agents;
    std::shared_ptr<const Catalogue> catalogue;
    Instant at; ///< of the import
};

/// The ids of what an operation makes, derived from its own.
class MadeIds
{
public:
    explicit MadeIds(const QUuid &operation)
        : m_operation(operation)
    {
    }

    template <class Entity>
    Identifier<Entity> next()
    {
        return {QUuid::createUuidV5(m_operation, QString::number(m_made++))};
    }

private:
    QUuid m_operation;
    int m_made = 0;
};

/// How a ticket came about, row by row: made at its opening, then as each event left it. Its first
/// time in progress starts an intervention, which a report or the closing ends; a guarantee is met
/// or missed by that start (E93). A report whose days of grace were over before the import has them
/// from the import on, for the ticket comes as it stood (E74). All keys it names are in `ground`.
std::vector<DatedChange> storyOf(
    const ImportedTicket &ticket, qint64 number, const ImportGround &ground, MadeIds &ids);

} // namespace vigie

#pragma once

#include "book/named.h"
#include "domain/identifier.h"
#include "domain/result.h"

#include <QHash>

#include <optional>

namespace vigie {

class Connection;
class Statement;

/// Tells the names of customers, servers, platforms, agents and contacts, each read once.
/// Remembers the first failure, after which names are null: whoever read them asks `failure()`.
class NameReader
{
public:
    explicit NameReader(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Reads all but the contacts at once, before a long list.
    void readAll();

    /// Null for an id of anything else.
    NameOf name(const QUuid &id);
    template <class Thing>
    NameOf name(const Identifier<Thing> &id)
    {
        return name(id.uuid);
    }
    template <class Thing>
    NameOf name(const std::optional<Identifier<Thing>> &id)
    {
        return id ? name(id->uuid) : NameOf();
    }

    const std::optional<Failure> &failure() const { return m_failure; }

private:
    void readInto(Statement &select);

    Connection &m_connection;
    QHash<QUuid, NameOf> m_names;
    std::optional<Failure> m_failure;
};

} // namespace vigie

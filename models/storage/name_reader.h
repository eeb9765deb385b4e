#pragma once

#include "book/named.h"
#include "domain/identifier.h"
#include "domain/result.h"

#include <QHash>

#include <optional>

namespace vigie {

class Connection;

/// Tells the names of customers, servers, platforms and agents, each read once.
class NameReader
{
public:
    explicit NameReader(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Reads them all at once, before a long list.
    Result<void> readAll();

    template <class Thing>
    Result<NameOf> name(const std::optional<Identifier<Thing>> &id)
    {
        return id ? name(id->uuid) : Result<NameOf>(NameOf());
    }
    Result<NameOf> name(const QUuid &id);

private:
    Connection &m_connection;
    QHash<QUuid, NameOf> m_names;
};

} // namespace vigie

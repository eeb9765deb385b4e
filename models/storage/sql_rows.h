#pragma once

#include "operations/rows.h"

#include <functional>

namespace vigie {

class Connection;

/// Rows of a database, read and written with the few statements that are made from the table of
/// columns.
class SqlRows final : public RowSource
{
public:
    explicit SqlRows(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<std::optional<StoredRow>> find(const RowKey &key) override;
    Result<std::optional<StoredRow>> findNamed(Table table, const QString &name) override;
    Result<std::vector<StoredRow>> childrenOf(const ChildSet &set) override;
    /// Every row of a table, in the order of their keys.
    Result<void> each(Table table, const std::function<void(const StoredRow &)> &take);
    /// Makes or changes exactly one row: a key that is taken, or a row that is gone, is a failure.
    /// What a ticket is found by follows.
    Result<void> write(const RowChange &change, const QUuid &operation);

private:
    Result<std::optional<StoredRow>> findOne(
        Table table, const QString &condition, const Value &value, const Value &upTo = {});

    Connection &m_connection;
};

} // namespace vigie

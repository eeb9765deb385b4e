#pragma once

#include "operations/rows.h"

#include <QHash>

#include <set>

namespace vigie {

/// Rows in memory: for rules without a database, and for `verify`, which rebuilds from the log what
/// each operation saw.
class MemoryRows final : public RowSource
{
public:
    template <class Entity>
    void put(const Entity &entity, const QUuid &version = QUuid::createUuid())
    {
        put({Columns<Entity>::table, entity.id.uuid}, {toRow(entity), version});
    }
    void put(const RowKey &key, StoredRow row);
    void remove(const RowKey &key);
    void apply(const std::vector<RowChange> &changes, const QUuid &version);

    const std::map<RowKey, StoredRow> &all() const { return m_rows; }

    Result<std::optional<StoredRow>> find(const RowKey &key) override;
    Result<std::optional<StoredRow>> findNamed(Table table, const QString &name) override;
    Result<std::vector<StoredRow>> childrenOf(const ChildSet &set) override;

private:
    using Parentage = std::pair<RowKey, Table>; ///< a parent and the table of its children

    std::optional<StoredRow> only(Table table, const std::set<QUuid> &ids) const;
    void index(const RowKey &key, const Row &row, bool add);

    std::map<RowKey, StoredRow> m_rows;
    std::map<Parentage, std::set<QUuid>> m_children;
    std::map<std::pair<Table, QString>, std::set<QUuid>> m_keys;
    std::map<qint64, std::set<QUuid>> m_numbers; ///< of tickets
    std::map<QString, std::set<QUuid>> m_provisional; ///< lower case
};

} // namespace vigie

#pragma once

#include "operations/decision.h"
#include "operations/values.h"

#include <map>

namespace vigie {

/// Collects what a decision writes: each row at most once, nothing for a row left as it was.
class Writing
{
public:
    explicit Writing(const Circumstances &circumstances)
        : m_operation(circumstances.operation)
    {
    }

    /// The id of the next thing made, derived from the operation's.
    template <class Entity>
    Identifier<Entity> nextId()
    {
        return {QUuid::createUuidV5(m_operation, QString::number(m_made++))};
    }

    template <class Entity>
    void make(const Entity &entity)
    {
        put({Columns<Entity>::table, entity.id.uuid}, std::nullopt, toRow(entity));
    }

    /// `before` as it was read; a second change of one row continues the first.
    template <class Entity>
    void change(const Entity &before, const Entity &after)
    {
        put({Columns<Entity>::table, after.id.uuid}, toRow(before), toRow(after));
    }

    Changes done(std::optional<QUuid> made, std::optional<Identifier<Ticket>> ticket) &&;

private:
    void put(const RowKey &key, std::optional<Row> before, Row after);

    QUuid m_operation;
    int m_made = 0;
    std::vector<RowChange> m_rows;
    std::map<RowKey, std::size_t> m_places; ///< in these
};

} // namespace vigie

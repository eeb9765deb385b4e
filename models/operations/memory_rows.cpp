#include "operations/memory_rows.h"

#include "operations/provisional_name.h"

#include <algorithm>

namespace vigie {

namespace {

bool isMember(const ChildSet &set, const Row &row)
{
    const Shape &shape = shapeOf(set.table);
    if (set.only && row.at(*shape.indexOf(set.only->first)) != set.only->second)
        return false;
    if (!set.during)
        return true;
    const auto *from = std::get_if<qint64>(&row.at(*shape.indexOf("from_at")));
    const auto *to = std::get_if<qint64>(&row.at(*shape.indexOf("to_at")));
    return from && *from <= set.during->to.utcMs && (!to || *to >= set.during->from.utcMs);
}

} // namespace

void MemoryRows::put(const RowKey &key, StoredRow row)
{
    remove(key);
    index(key, row.values, true);
    m_rows[key] = std::move(row);
}

void MemoryRows::remove(const RowKey &key)
{
    const auto found = m_rows.find(key);
    if (found == m_rows.end())
        return;
    index(key, found->second.values, false);
    m_rows.erase(found);
}

void MemoryRows::apply(const std::vector<RowChange> &changes, const QUuid &version)
{
    for (const RowChange &change : changes)
        put(change.key, {change.after, version});
}

void MemoryRows::index(const RowKey &key, const Row &row, bool add)
{
    const Shape &shape = shapeOf(key.table);
    const auto enter = [&](auto &into, const auto &where) {
        if (add)
            into[where].insert(key.id);
        else
            into[where].erase(key.id);
    };
    if (key.table == Table::Ticket) {
        for (const int digits : provisionalDigits)
            enter(m_provisional, provisionalName(key.id, digits).toLower());
    }
    for (std::size_t at = 1; at < row.size(); ++at) {
        const std::string_view column = shape.columns[at];
        if (const auto *parent = std::get_if<QUuid>(&row[at])) {
            if (const auto table = tableNamed(QString::fromLatin1(column)))
                enter(m_children, Parentage{{*table, *parent}, key.table});
        } else if (const auto *text = std::get_if<QString>(&row[at]); text && column == "key") {
            enter(m_keys, std::pair{key.table, *text});
        } else if (const auto *number = std::get_if<qint64>(&row[at]);
                   number && key.table == Table::Ticket && column == "number") {
            enter(m_numbers, *number);
        }
    }
}

Result<std::optional<StoredRow>> MemoryRows::find(const RowKey &key)
{
    const auto found = m_rows.find(key);
    return found == m_rows.end() ? std::nullopt : std::optional(found->second);
}

Result<std::optional<StoredRow>> MemoryRows::findNamed(Table table, const QString &name)
{
    const auto found = [&](const auto &ids, const auto &by) {
        const auto at = ids.find(by);
        return at == ids.end() ? std::nullopt : only(table, at->second);
    };
    if (table == Table::Ticket) {
        bool isNumber = false;
        const qint64 number = name.toLongLong(&isNumber);
        if (auto numbered = isNumber ? found(m_numbers, number) : std::nullopt)
            return numbered;
        if (auto provisional
            = isProvisionalName(name) ? found(m_provisional, name.toLower()) : std::nullopt)
            return provisional;
    }
    return found(m_keys, std::pair{table, name});
}

std::optional<StoredRow> MemoryRows::only(Table table, const std::set<QUuid> &ids) const
{
    return ids.size() == 1 ? std::optional(m_rows.at({table, *ids.begin()})) : std::nullopt;
}

Result<std::vector<StoredRow>> MemoryRows::childrenOf(const ChildSet &set)
{
    std::vector<StoredRow> children;
    const auto ids = m_children.find({set.parent, set.table});
    if (ids == m_children.end())
        return children;
    for (const QUuid &id : ids->second) {
        const StoredRow &row = m_rows.at({set.table, id});
        if (isMember(set, row.values))
            children.push_back(row);
    }
    return children;
}

} // namespace vigie

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
    const qint64 from = std::get<qint64>(row.at(*shape.indexOf("from_at")));
    const auto *to = std::get_if<qint64>(&row.at(*shape.indexOf("to_at")));
    return from <= set.during->to.utcMs && (!to || *to >= set.during->from.utcMs);
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
            enter(m_names, std::pair{key.table, provisionalName(key.id, digits).toLower()});
    }
    for (std::size_t at = 1; at < row.size(); ++at) {
        const std::string_view column = shape.columns[at];
        if (const auto *parent = std::get_if<QUuid>(&row[at])) {
            if (const auto table = tableNamed(QString::fromLatin1(column)))
                enter(m_children, Parentage{{*table, *parent}, key.table});
        } else if (const auto *text = std::get_if<QString>(&row[at]); text && column == "key") {
            enter(m_names, std::pair{key.table, *text});
        } else if (const auto *number = std::get_if<qint64>(&row[at]);
                   number && key.table == Table::Ticket && column == "number") {
            enter(m_names, std::pair{key.table, u'#' + QString::number(*number)});
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
    const auto named = [&](const QString &by) -> std::optional<StoredRow> {
        const auto ids = m_names.find({table, by});
        if (ids == m_names.end() || ids->second.size() != 1)
            return {};
        return m_rows.at({table, *ids->second.begin()});
    };
    if (table == Table::Ticket) {
        bool isNumber = false;
        const qint64 number = name.toLongLong(&isNumber);
        if (auto found = isNumber ? named(u'#' + QString::number(number)) : std::nullopt)
            return found;
        if (auto found = named(name.toLower()); found && isProvisionalName(name))
            return found;
    }
    return named(name);
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

#include "operations/rows.h"

#include <tuple>

namespace vigie {

bool operator<(const ChildSet &a, const ChildSet &b)
{
    const auto period = [](const ChildSet &set) {
        return set.during ? std::pair{set.during->from.utcMs, set.during->to.utcMs}
                          : std::pair<qint64, qint64>{};
    };
    const auto ordered = [&](const ChildSet &set) {
        return std::tuple(set.table, set.parent, set.only, set.during.has_value(), period(set));
    };
    return ordered(a) < ordered(b);
}

std::optional<StoredRow> Rows::read(const RowKey &key)
{
    if (m_failure)
        return {};
    const auto found = sound(m_source.find(key));
    if (!found)
        return {};
    m_readSet.rows[key] = *found ? std::optional((*found)->version) : std::nullopt;
    return *found;
}

std::optional<StoredRow> Rows::readNamed(Table table, const QString &name)
{
    if (const QUuid id = QUuid::fromString(name); !id.isNull())
        return read({table, id});
    if (m_failure)
        return {};
    const auto found = sound(m_source.findNamed(table, name));
    if (!found)
        return {};
    m_readSet.names[{table, name}] = *found ? std::optional(idOf((*found)->values)) : std::nullopt;
    if (*found)
        m_readSet.rows[{table, idOf((*found)->values)}] = (*found)->version;
    return *found;
}

std::vector<StoredRow> Rows::readChildren(const ChildSet &set)
{
    if (m_failure)
        return {};
    auto found = sound(m_source.childrenOf(set));
    if (!found)
        return {};
    auto &members = m_readSet.children[set];
    members.clear();
    for (const StoredRow &child : *found) {
        members.push_back(idOf(child.values));
        m_readSet.rows[{set.table, idOf(child.values)}] = child.version;
    }
    return *std::move(found);
}

} // namespace vigie

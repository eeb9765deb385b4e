#include "operations/writing.h"

#include <algorithm>

namespace vigie {

void Writing::put(const RowKey &key, std::optional<Row> before, Row after)
{
    const auto [place, isNew] = m_places.try_emplace(key, m_rows.size());
    if (isNew)
        m_rows.push_back({key, std::move(before), std::move(after)});
    else
        m_rows[place->second].after = std::move(after);
}

Changes Writing::done(std::optional<QUuid> made, std::optional<Identifier<Ticket>> ticket) &&
{
    std::erase_if(m_rows, [](const RowChange &row) { return row.before == row.after; });
    // Parents first, so that the database's references hold at every step.
    std::ranges::stable_sort(m_rows, {}, [](const RowChange &row) { return row.key.table; });
    return {std::move(m_rows), made, ticket};
}

} // namespace vigie

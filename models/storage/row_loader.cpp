#include "storage/row_loader.h"

#include "storage/connection.h"

#include <algorithm>

namespace vigie {

RowLoader::RowLoader(Connection &connection, LogEntry entry)
    : m_connection(connection)
    , m_entry(std::move(entry))
    , m_log(connection)
    , m_rows(connection)
    , m_digest(m_entry)
{
}

Result<void> RowLoader::open(Instant received)
{
    // What does not fit the cache goes to the disk before its time, and is read again.
    if (auto roomy = m_connection.statement(u"PRAGMA cache_size=-65536"_qs).run(); !roomy)
        return roomy;
    return m_log.open(m_entry, {}, received);
}

Result<void> RowLoader::load(const std::vector<DatedChange> &story)
{
    std::vector<RowChange> last; // of each row
    for (const DatedChange &dated : story) {
        if (auto logged = log(dated); !logged)
            return logged;
        const auto known = std::ranges::find(last, dated.change.key, &RowChange::key);
        if (known == last.end())
            last.push_back({dated.change.key, std::nullopt, dated.change.after});
        else
            known->after = dated.change.after;
    }
    // Parents first: references that are owed make SQLite look through whole tables.
    std::ranges::stable_sort(last, {}, [](const RowChange &row) { return row.key.table; });
    for (const RowChange &row : last) {
        if (auto written = m_rows.write(row, m_entry.id); !written)
            return written;
    }
    return {};
}

Result<void> RowLoader::close() { return m_log.seal(m_entry.id, m_digest.text()); }

Result<void> RowLoader::log(const DatedChange &dated)
{
    for (const ColumnChange &change : columnsChanged({dated.change}, dated.at)) {
        m_digest.add(change);
        if (auto appended = m_log.append(change, m_entry.id); !appended)
            return appended;
    }
    return {};
}

} // namespace vigie

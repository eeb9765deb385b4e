#include "presentation/queue_list.h"

#include <algorithm>

namespace vigie {

namespace {

std::size_t markOf(const QueueRow &row) { return row.customer ? qHash(row.customer->key) : 0; }

} // namespace

QueueList::QueueList(std::vector<QueueRow> rows)
{
    m_rows.reserve(rows.size());
    m_customers.reserve(rows.size());
    m_places.reserve(qsizetype(rows.size()));
    for (QueueRow &row : rows) {
        m_texts.append(row);
        m_places.insert(row.id.uuid, row.place);
        m_customers.push_back(markOf(row));
        m_rows.push_back(std::make_shared<const QueueRow>(std::move(row)));
    }
}

void QueueList::exchange(const std::vector<QUuid> &touched, std::vector<QueueRow> changed)
{
    const std::vector<std::size_t> gone = leave(touched);
    std::ranges::sort(changed, {}, &QueueRow::place);
    std::vector<SharedRow> rows;
    std::vector<std::size_t> customers;
    rows.reserve(m_rows.size() - gone.size() + changed.size());
    customers.reserve(rows.capacity());
    std::vector<QueueTexts::Arrival> arrivals;
    auto arriving = changed.begin();
    const auto takeArrivals = [&](const Place *before) {
        for (; arriving != changed.end() && (!before || arriving->place < *before); ++arriving) {
            m_places.insert(arriving->id.uuid, arriving->place);
            customers.push_back(markOf(*arriving));
            rows.push_back(std::make_shared<const QueueRow>(std::move(*arriving)));
            arrivals.push_back({rows.size() - 1, rows.back().get()});
        }
    };
    auto leaving = gone.begin();
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (leaving != gone.end() && *leaving == at) {
            ++leaving;
            continue;
        }
        takeArrivals(&m_rows[at]->place);
        rows.push_back(std::move(m_rows[at]));
        customers.push_back(m_customers[at]);
    }
    takeArrivals(nullptr);
    m_rows = std::move(rows);
    m_customers = std::move(customers);
    m_texts.exchange(gone, arrivals);
}

std::vector<const QueueRow *> QueueList::ofCustomer(const QString &key) const
{
    const std::size_t mark = qHash(key);
    std::vector<const QueueRow *> found;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const QueueRow &row = *m_rows[at];
        if (m_customers[at] == mark && row.customer && row.customer->key == key)
            found.push_back(&row);
    }
    return found;
}

/// Where those stand that are known, in ascending order; forgets their places.
std::vector<std::size_t> QueueList::leave(const std::vector<QUuid> &touched)
{
    std::vector<std::size_t> gone;
    for (const QUuid &ticket : touched) {
        const auto place = m_places.constFind(ticket);
        if (place == m_places.constEnd())
            continue;
        const auto found = std::ranges::lower_bound(
            m_rows, *place, {}, [](const SharedRow &row) -> const Place & { return row->place; });
        gone.push_back(std::size_t(found - m_rows.begin()));
        m_places.erase(place);
    }
    std::ranges::sort(gone);
    return gone;
}

} // namespace vigie

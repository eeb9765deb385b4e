#include "app/console/news.h"

#include "presentation/ticket_name.h"
#include "ui/console/queue_place.h"

namespace vigie {

namespace {

constexpr std::size_t mostNamed = 5;

QString nameOf(const QueueRow &row) { return ticketName(row.number, row.id.uuid); }

} // namespace

News::News(const QueuePresenter &queue, QueuePlace &place)
    : m_queue(queue)
    , m_place(place)
{
    connect(&queue, &QueuePresenter::rowsChanged, this, &News::show);
}

void News::add(const QUuid &ticket, bool isNew) { m_unseen[ticket] = isNew; }

void News::see(const QUuid &ticket)
{
    if (m_unseen.remove(ticket))
        show();
}

std::optional<QUuid> News::next()
{
    const auto rows = unseen();
    if (rows.empty())
        return {};
    const QUuid first = rows.front()->id.uuid;
    see(first);
    return first;
}

/// The most urgent first.
std::vector<const QueueRow *> News::unseen() const
{
    std::vector<const QueueRow *> rows;
    if (m_unseen.isEmpty())
        return rows;
    for (const SharedRow &row : m_queue.list().rows()) {
        if (row->place.band != Band::Guaranteed)
            break; // it is the first band (Q1)
        if (m_unseen.contains(row->id.uuid))
            rows.push_back(row.get());
    }
    return rows;
}

void News::show()
{
    const auto rows = unseen();
    QHash<QUuid, bool> left;
    for (const QueueRow *row : rows)
        left[row->id.uuid] = m_unseen[row->id.uuid];
    m_unseen = left;
    m_place.setNews(text(rows));
}

QString News::text(const std::vector<const QueueRow *> &rows) const
{
    if (rows.empty())
        return {};
    if (rows.size() == 1) {
        const QueueRow &row = *rows.front();
        const QString told = m_unseen[row.id.uuid] ? tr("New: %1 %2") : tr("Guaranteed now: %1 %2");
        return told.arg(nameOf(row), row.subject);
    }
    QStringList names;
    for (const QueueRow *row : rows) {
        if (std::size_t(names.size()) < mostNamed)
            names << nameOf(*row);
    }
    if (rows.size() > mostNamed)
        names << u"…"_qs;
    return tr("%n new guaranteed: %1", nullptr, int(rows.size())).arg(names.join(u", "_qs));
}

} // namespace vigie

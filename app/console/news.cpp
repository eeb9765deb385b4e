#include "app/console/news.h"

#include "presentation/ticket_name.h"
#include "ui/console/queue_place.h"

namespace vigie {

namespace {

constexpr std::size_t mostNamed = 5;

QString nameOf(const QueueRow &row) { return ticketName(row.number, row.id.uuid); }

} // namespace

News::News(Desk &desk, const QueuePresenter &queue, QueuePlace &place)
    : m_desk(desk)
    , m_queue(queue)
    , m_place(place)
{
    connect(&queue, &QueuePresenter::rowsChanged, this, &News::show);
}

void News::add(const QUuid &ticket, bool isNew)
{
    m_unseen[ticket] = {isNew, false};
    askWhetherReferred(ticket);
}

void News::askWhetherReferred(const QUuid &ticket)
{
    const auto question
        = [ticket, login = m_desk.login()](Book &book, Instant now) -> Result<bool> {
        const auto file = book.ticket(Reference<Ticket>(Identifier<Ticket>{ticket}), now);
        if (!file)
            return failed(file.error());
        return *file && (*file)->proposed && (*file)->proposed->key == login;
    };
    m_desk.ask<bool>(question).then(this, [this, ticket](const Result<bool> &isReferred) {
        if (!isReferred || !*isReferred || !m_unseen.contains(ticket))
            return;
        m_unseen[ticket].isReferred = true;
        show();
    });
}

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
    QHash<QUuid, Arrival> left;
    for (const QueueRow *row : rows)
        left[row->id.uuid] = m_unseen[row->id.uuid];
    m_unseen = left;
    m_place.setNews(text(rows));
}

QString News::text(const std::vector<const QueueRow *> &rows) const
{
    if (rows.empty())
        return {};
    if (rows.size() == 1)
        return textOfOne(*rows.front());
    QStringList names;
    QStringList referred;
    for (const QueueRow *row : rows) {
        if (std::size_t(names.size()) < mostNamed)
            names << nameOf(*row);
        if (m_unseen[row->id.uuid].isReferred)
            referred << nameOf(*row);
    }
    if (rows.size() > mostNamed)
        names << u"…"_qs;
    const QString all
        = tr("%n new guaranteed: %1", nullptr, int(rows.size())).arg(names.join(u", "_qs));
    return referred.isEmpty()
        ? all
        : tr("%1, for you as referring engineer: %2").arg(all, referred.join(u", "_qs));
}

QString News::textOfOne(const QueueRow &row) const
{
    const Arrival arrival = m_unseen[row.id.uuid];
    const QString told = arrival.isReferred ? tr("For you, the referring engineer: %1 %2")
        : arrival.isNew                     ? tr("New: %1 %2")
                                            : tr("Guaranteed now: %1 %2");
    return told.arg(nameOf(row), row.subject);
}

} // namespace vigie

#include "presentation/queue_presenter.h"

#include "operations/provisional_name.h"

#include <QSet>

#include <algorithm>

namespace vigie {

namespace {

constexpr std::size_t severalAtOnce = 2000; // beyond this, reading all is cheaper

bool precedes(const QueueRow &a, const QueueRow &b) { return a.place < b.place; }

} // namespace

QueuePresenter::QueuePresenter(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_model([&desk] { return desk.now(); }, desk.login())
{
    connect(&desk, &Desk::changed, this, &QueuePresenter::refresh);
    refresh();
}

Result<QueuePresenter::News> QueuePresenter::news(
    Book &book, std::optional<qint64> since, Instant at)
{
    News news;
    const auto catalogue = book.catalogue();
    if (!catalogue)
        return failed(catalogue.error());
    news.catalogue = *catalogue;
    std::vector<Identifier<Ticket>> tickets;
    bool namesChanged = !since;
    if (since) {
        const auto changes = book.changesSince(*since);
        if (!changes)
            return failed(changes.error());
        news.seq = changes->seq;
        for (const RowKey &row : changes->rows) {
            if (row.table == Table::Ticket) {
                tickets.push_back({row.id});
                news.touched.push_back(row.id);
            }
            namesChanged |= row.table < Table::Contact || row.table == Table::Server;
        }
    } else {
        const auto last = book.lastChange();
        if (!last)
            return failed(last.error());
        news.seq = *last;
    }
    if (namesChanged || tickets.size() > severalAtOnce) {
        auto all = book.queue(at);
        if (!all)
            return failed(all.error());
        news.all = *std::move(all);
        return news;
    }
    auto rows = book.queueRows(tickets, at);
    if (!rows)
        return failed(rows.error());
    news.changed = *std::move(rows);
    return news;
}

void QueuePresenter::refresh()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    m_desk
        .ask<News>([since = m_seq, at = m_desk.now()](Book &book) { return news(book, since, at); })
        .then(this, [this](Result<News> news) {
            m_asking = false;
            if (news)
                take(*std::move(news));
            if (std::exchange(m_again, false))
                refresh();
        });
}

void QueuePresenter::take(News news)
{
    const bool first = !m_filled;
    m_catalogue = std::move(news.catalogue);
    m_seq = news.seq;
    m_filled = true;
    if (news.all) {
        m_rows = std::move(news.all->rows);
    } else {
        announce(news.changed);
        merge(news.touched, std::move(news.changed));
    }
    if (first)
        Q_EMIT catalogueRead();
    show();
}

void QueuePresenter::announce(const std::vector<QueueRow> &changed)
{
    for (const QueueRow &row : changed) {
        const bool known
            = std::ranges::any_of(m_rows, [&](const QueueRow &one) { return one.id == row.id; });
        if (!known && row.place.band == Band::Guaranteed)
            Q_EMIT arrived(row.number ? QString::number(*row.number) : provisionalName(row.id.uuid),
                row.subject, row.id.uuid);
    }
}

void QueuePresenter::merge(const std::vector<QUuid> &touched, std::vector<QueueRow> changed)
{
    const QSet<QUuid> gone(touched.begin(), touched.end());
    std::erase_if(m_rows, [&](const QueueRow &row) { return gone.contains(row.id.uuid); });
    std::ranges::sort(changed, precedes);
    const auto middle = m_rows.insert(m_rows.end(), std::make_move_iterator(changed.begin()),
        std::make_move_iterator(changed.end()));
    std::inplace_merge(m_rows.begin(), middle, m_rows.end(), precedes);
}

bool QueuePresenter::isShown(const QueueRow &row, Instant now) const
{
    const bool mine = row.owner && row.owner->key == m_desk.login();
    switch (m_share) {
    case QueueShare::All: break;
    case QueueShare::Mine:
        if (!mine)
            return false;
        break;
    case QueueShare::Unclaimed:
        if (row.owner)
            return false;
        break;
    case QueueShare::AtRisk:
        if (!isAtRisk(row.clock, now, *m_catalogue))
            return false;
        break;
    }
    return m_filter.isEmpty() || row.subject.contains(m_filter, Qt::CaseInsensitive)
        || (row.customer && row.customer->name.contains(m_filter, Qt::CaseInsensitive));
}

void QueuePresenter::show()
{
    if (!m_filled)
        return;
    const Instant now = m_desk.now();
    std::vector<QueueRow> shown;
    std::ranges::copy_if(
        m_rows, std::back_inserter(shown), [&](const QueueRow &row) { return isShown(row, now); });
    m_model.setRows(std::move(shown), m_catalogue);
    Q_EMIT rowsChanged();
}

QueuePresenter::Counts QueuePresenter::counts() const
{
    Counts counts;
    const Instant now = m_desk.now();
    for (const QueueRow &row : m_rows) {
        ++counts.open;
        counts.mine += row.owner && row.owner->key == m_desk.login();
        counts.unclaimed += !row.owner;
        counts.atRisk += isAtRisk(row.clock, now, *m_catalogue);
        counts.breached += isOver(row.clock, now);
    }
    return counts;
}

std::optional<QueuePresenter::Running> QueuePresenter::running() const
{
    for (const QueueRow &row : m_rows) {
        if (row.ownerRunsSince && row.owner && row.owner->key == m_desk.login())
            return Running{row.number ? QString::number(*row.number) : provisionalName(row.id.uuid),
                *row.ownerRunsSince, row.id.uuid};
    }
    return {};
}

void QueuePresenter::setShare(QueueShare share)
{
    m_share = share;
    show();
}

void QueuePresenter::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    show();
}

void QueuePresenter::tick()
{
    if (m_share == QueueShare::AtRisk)
        show();
    else
        Q_EMIT rowsChanged();
}

} // namespace vigie

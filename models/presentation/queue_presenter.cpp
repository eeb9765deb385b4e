#include "presentation/queue_presenter.h"

#include "presentation/domain_words.h"
#include "presentation/queue_matcher.h"
#include "presentation/ticket_name.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr std::size_t mostOthers = 6; // what has room beside a ticket
constexpr std::size_t severalAtOnce = 2000; // beyond this, reading all is cheaper

QString numberOf(const QueueRow &row) { return ticketNumberText(row.number, row.id.uuid); }

} // namespace

QueuePresenter::QueuePresenter(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_model([&desk] { return desk.now(); }, desk.login())
{
    connect(&desk, &Desk::changed, this, &QueuePresenter::refresh);
    connect(&desk, &Desk::reached, this, &QueuePresenter::refresh);
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
    news.names = namesChanged;
    if (namesChanged || tickets.size() > severalAtOnce) {
        auto all = book.queue(at);
        if (!all)
            return failed(all.error());
        news.all = std::make_shared<QueueList>(std::move(all->rows));
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
    m_desk.ask<News>([since = m_seq](Book &book, Instant now) { return news(book, since, now); })
        .then(this, [this](Result<News> news) {
            m_asking = false;
            m_missed = !news;
            if (news)
                take(*std::move(news));
            if (std::exchange(m_again, false))
                refresh();
        });
}

void QueuePresenter::take(News news)
{
    const bool first = !m_filled;
    const bool isNothing
        = !first && !news.all && news.touched.empty() && news.catalogue == m_catalogue;
    m_catalogue = std::move(news.catalogue);
    m_seq = news.seq;
    m_filled = true;
    if (isNothing) {
        Q_EMIT listChanged(); // a day may have begun
        Q_EMIT rowsChanged();
        return;
    }
    if (news.all) {
        if (!first)
            announceAll(*news.all);
        m_list = std::move(*news.all);
    } else {
        for (const QueueRow &row : news.changed)
            announce(row);
        m_list.exchange(news.touched, std::move(news.changed));
    }
    countOpen();
    Q_EMIT listChanged();
    if (!first && news.names)
        Q_EMIT namesChanged();
    show();
}

void QueuePresenter::announceAll(const QueueList &list)
{
    for (const SharedRow &row : list.rows()) {
        if (row->place.band != Band::Guaranteed)
            break; // they stand first (E1)
        announce(*row);
    }
}

void QueuePresenter::announce(const QueueRow &row)
{
    if (row.place.band != Band::Guaranteed || m_list.isGuaranteed(row.id.uuid))
        return;
    if (m_list.holds(row.id.uuid))
        Q_EMIT becameGuaranteed(numberOf(row), row.subject, row.id.uuid);
    else
        Q_EMIT arrived(numberOf(row), row.subject, row.id.uuid);
}

void QueuePresenter::countOpen()
{
    m_counts = {};
    m_running.reset();
    for (const SharedRow &row : m_list.rows()) {
        const bool mine = row->owner && row->owner->key == m_desk.login();
        ++m_counts.open;
        m_counts.mine += mine;
        m_counts.unclaimed += !row->owner;
        for (const RunningClock &clock : row->running) {
            if (clock.agent && clock.agent->key == m_desk.login())
                m_running = Running{ticketName(row->number, row->id.uuid), clock.since,
                    row->id.uuid, clock.intervention.uuid};
        }
    }
}

bool QueuePresenter::isOfShare(const QueueRow &row, Instant now) const
{
    switch (m_share) {
    case QueueShare::All: return true;
    case QueueShare::Mine: return row.owner && row.owner->key == m_desk.login();
    case QueueShare::Unclaimed: return !row.owner;
    case QueueShare::AtRisk: return isAtRisk(row.clock, now, *m_catalogue);
    }
    Q_UNREACHABLE();
}

void QueuePresenter::show()
{
    if (!m_filled)
        return;
    const FilterCircumstances now{m_desk.now(), m_catalogue, m_desk.login()};
    const QueueMatcher matcher(m_filter, m_list.texts(), now);
    std::vector<SharedRow> shown;
    shown.reserve(m_list.rows().size());
    for (std::size_t at = 0; at < m_list.rows().size(); ++at) {
        const SharedRow &row = m_list.rows()[at];
        if (isOfShare(*row, now.now) && matcher.passes(*row, at))
            shown.push_back(row);
    }
    m_counts.shown = int(shown.size());
    m_model.setRows(std::move(shown), m_catalogue);
    Q_EMIT rowsChanged();
}

QueuePresenter::Counts QueuePresenter::counts() const
{
    Counts counts = m_counts;
    const Instant now = m_desk.now();
    for (const SharedRow &row : m_list.rows()) {
        if (row->place.band != Band::Guaranteed)
            break; // at risk and over are of the first band alone (E1)
        counts.atRisk += isAtRisk(row->clock, now, *m_catalogue);
        counts.breached += isOver(row->clock, now);
    }
    return counts;
}

OpenOthers QueuePresenter::othersOf(const QString &customer, const QUuid &ticket) const
{
    OpenOthers others;
    for (const QueueRow *row : m_list.ofCustomer(customer)) {
        if (row->id.uuid == ticket)
            continue;
        ++others.count;
        if (others.first.size() < mostOthers)
            others.first.push_back({ticketName(row->number, row->id.uuid), row->subject,
                domainWord(u"state"_qs, QString(wordOf(row->state))), row->id.uuid});
    }
    return others;
}

void QueuePresenter::setShare(QueueShare share)
{
    m_share = share;
    show();
}

void QueuePresenter::setFilter(const QString &text)
{
    m_filter = queueFilterFrom(text);
    show();
}

void QueuePresenter::tick()
{
    if (m_missed)
        refresh();
    if (!m_filled)
        return;
    if (m_share == QueueShare::AtRisk || speaksOfTime(m_filter))
        show();
    else
        Q_EMIT rowsChanged();
}

} // namespace vigie

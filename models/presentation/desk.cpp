#include "presentation/desk.h"

namespace vigie {

namespace {

constexpr int watchEveryMs = 100;
constexpr int retryEveryMs = 1000;

/// Trying again would find the same.
bool isLasting(const Failure &failure)
{
    return failure.kind != Failure::Kind::Busy && failure.kind != Failure::Kind::NoSpace
        && failure.kind != Failure::Kind::Unreachable && failure.kind != Failure::Kind::ReadOnly;
}

} // namespace

struct Desk::Keeper
{
    Opening open;
    std::shared_ptr<Book> book;
    std::optional<Failure> failure;
    std::optional<qint64> settledSecond; ///< what falls due is looked for once a second
    QDate day; ///< in the company's zone, then; null without a catalogue

    Result<Book *> get()
    {
        if (book)
            return book.get();
        if (!failure || !isLasting(*failure)) {
            auto opened = open();
            if (opened) {
                book = *std::move(opened);
                return book.get();
            }
            failure = opened.error();
        }
        return failed(*failure);
    }

    /// Once a second: writes what fell due.
    Result<void> settle(Instant now)
    {
        const qint64 second = now.utcMs / 1000;
        if (std::exchange(settledSecond, second) == second)
            return {};
        if (auto settled = book->settle(now); !settled)
            return failed(settled.error());
        if (const auto catalogue = book->catalogue())
            day = (*catalogue)->calendar.dateOf(now);
        return {};
    }
};

Desk::Desk(Opening open, Clock clock, QString login, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_login(std::move(login))
    , m_worker(new QObject)
    , m_keeper(std::make_shared<Keeper>())
{
    m_keeper->open = std::move(open);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    m_watch.setInterval(watchEveryMs);
    connect(&m_watch, &QTimer::timeout, this, &Desk::look);
    m_watch.start();
    look();
}

Desk::~Desk()
{
    run([keeper = m_keeper](const Result<Book *> &) { keeper->book.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void Desk::run(Job job)
{
    QMetaObject::invokeMethod(
        m_worker, [keeper = m_keeper, job = std::move(job)] { job(keeper->get()); },
        Qt::QueuedConnection);
}

void Desk::tell(std::function<void()> news)
{
    QMetaObject::invokeMethod(this, std::move(news), Qt::QueuedConnection);
}

Envelope Desk::envelope(Operation operation) const
{
    return {std::move(operation), QUuid::createUuid(), m_login, now()};
}

Answer<Result<Outcome>> Desk::preview(Operation operation)
{
    return ask<Outcome>(
        [act = envelope(std::move(operation))](Book &book, Instant) { return book.preview(act); });
}

Answer<Result<Outcome>> Desk::submit(Operation operation)
{
    auto answer = ask<Outcome>(
        [act = envelope(std::move(operation))](Book &book, Instant) { return book.submit(act); });
    look();
    return answer;
}

void Desk::look()
{
    if (m_looking)
        return;
    m_looking = true;
    ask<Seen>([keeper = m_keeper](Book &book, Instant now) -> Result<Seen> {
        if (auto settled = keeper->settle(now); !settled)
            return failed(settled.error());
        const auto last = book.lastChange();
        if (!last)
            return failed(last.error());
        return Seen{*last, keeper->day};
    }).then(this, [this](const Result<Seen> &seen) {
        m_looking = false;
        follow(seen ? std::nullopt : std::optional(seen.error()));
        if (seen && m_seen != *seen) {
            m_seen = *seen;
            Q_EMIT changed();
        }
    });
}

/// One failed look is no reason to stop looking.
void Desk::follow(const std::optional<Failure> &failure)
{
    if (m_reached == !failure)
        return;
    m_reached = !failure;
    m_watch.setInterval(failure ? retryEveryMs : watchEveryMs);
    if (failure)
        Q_EMIT unreachable(*failure);
    else
        Q_EMIT reached();
}

} // namespace vigie

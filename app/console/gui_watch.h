#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace vigie {

/// Tells each time the windows' thread was not free for longer than it may be. For tests and
/// measurements: it wakes a hundred times a second.
class GuiWatch
{
public:
    static constexpr int mostMs = 50;

    /// `blocked` is told the milliseconds, once the thread is free again.
    explicit GuiWatch(std::function<void(qint64)> blocked)
        : m_blocked(std::move(blocked))
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(everyMs);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const qint64 late = m_since.restart() - everyMs;
            if (late > mostMs)
                m_blocked(late);
        });
        m_since.start();
        m_timer.start();
    }

private:
    static constexpr int everyMs = 10;

    std::function<void(qint64)> m_blocked;
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace vigie

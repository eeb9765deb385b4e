#pragma once

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <functional>
#include <utility>

#include <time.h>

namespace vigie {

/// Writes a milestone of the start to standard error: its name and the nanoseconds of the clock
/// that all processes of the machine share.
inline void tellMilestone(const char *name)
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    std::fprintf(stderr, "%s %lld\n", name,
        static_cast<long long>(time.tv_sec) * 1'000'000'000 + time.tv_nsec);
}

/// Calls back once a window's first frame is painted.
class FirstFrame : public QObject
{
public:
    FirstFrame(QWidget &window, std::function<void()> painted)
        : m_painted(std::move(painted))
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_seen, true))
            QTimer::singleShot(0, this, [this] { m_painted(); });
        return false;
    }

private:
    std::function<void()> m_painted;
    bool m_seen = false;
};

} // namespace vigie

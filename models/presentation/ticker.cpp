#include "presentation/ticker.h"

#include <QDateTime>

namespace vigie {

Ticker::Ticker(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        arm();
        Q_EMIT ticked();
    });
}

void Ticker::setRunning(bool running)
{
    if (!running)
        m_timer.stop();
    else if (!m_timer.isActive())
        arm();
}

void Ticker::arm()
{
    const qint64 sinceSecond = QDateTime::currentMSecsSinceEpoch() % 1000;
    m_timer.start(int(1001 - sinceSecond));
}

} // namespace vigie

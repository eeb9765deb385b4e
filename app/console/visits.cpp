#include "app/console/visits.h"

namespace vigie {

namespace {

constexpr int readAfterMs = 700;

} // namespace

Visits::Visits()
{
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(readAfterMs);
    connect(&m_dwell, &QTimer::timeout, this, &Visits::settle);
}

void Visits::see(const QUuid &ticket)
{
    if (ticket == m_seen)
        return;
    m_seen = ticket;
    m_dwell.start();
}

std::optional<QUuid> Visits::back()
{
    if (m_dwell.isActive())
        settle(); // whoever goes back has seen it
    return m_trail.back();
}

void Visits::settle()
{
    m_dwell.stop();
    m_trail.visit(m_seen);
}

} // namespace vigie

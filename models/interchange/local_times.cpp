#include "interchange/local_times.h"

#include <QDateTime>

namespace vigie {

namespace {

constexpr qint64 dayMs = 86'400'000;

qint64 asIfUtc(QDate day, QTime time) { return QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch(); }

} // namespace

LocalTimes::LocalTimes(QTimeZone zone)
    : m_zone(std::move(zone))
{
}

LocalTimes::Reading LocalTimes::at(QDate day, QTime time)
{
    const qint64 wall = asIfUtc(day, time);
    const auto [before, after] = offsetsAround(day);
    if (before == after || offsetAt(wall - before) == before)
        return {{wall - before}};
    if (offsetAt(wall - after) == after)
        return {{wall - after}};
    return {{wall - before}, true};
}

LocalTimes::Offsets LocalTimes::offsetsAround(QDate day)
{
    auto known = m_offsets.find(day.toJulianDay());
    if (known == m_offsets.end()) {
        const qint64 midnight = asIfUtc(day, QTime(0, 0));
        known = m_offsets.insert(
            day.toJulianDay(), {offsetAt(midnight - dayMs), offsetAt(midnight + 2 * dayMs)});
    }
    return *known;
}

qint64 LocalTimes::offsetAt(qint64 utcMs) const
{
    return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)) * 1000LL;
}

} // namespace vigie

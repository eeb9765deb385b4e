#include "domain/business_calendar.h"

#include "domain/holidays.h"

#include <algorithm>
#include <limits>

namespace vigie {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 julianDayOf1970 = 2'440'588;

QDate dateOn(qint64 wall)
{
    const qint64 dayBefore = wall < 0 ? 1 : 0;
    return QDate::fromJulianDay(julianDayOf1970 + (wall + dayBefore) / dayMs - dayBefore);
}

qint64 midnight(QDate day) { return (day.toJulianDay() - julianDayOf1970) * dayMs; }

QTime timeOn(qint64 wall)
{
    return QTime::fromMSecsSinceStartOfDay(int(wall - midnight(dateOn(wall))));
}

bool isWeekday(QDate day) { return day.dayOfWeek() <= Qt::Friday; }

/// Mondays to Fridays before a day, from Julian day 0, which was a Monday.
qint64 weekdaysBefore(QDate day)
{
    const qint64 days = day.toJulianDay();
    return days / 7 * 5 + std::min(days % 7, qint64(5));
}

qint64 holidaysOnWeekdays(QDate first, QDate end)
{
    qint64 count = 0;
    QDate last;
    for (int year = first.year(); year <= end.year(); ++year) {
        for (const HolidayDate &holiday : holidaysOf(year)) {
            const QDate date = holiday.date;
            if (date != last && date >= first && date < end && isWeekday(date))
                ++count;
            last = date;
        }
    }
    return count;
}

} // namespace

BusinessCalendar::BusinessCalendar(
    QTimeZone zone, Hours hours, std::map<QDate, QString> closingDays)
    : m_zone(std::move(zone))
    , m_hours(hours)
    , m_closingDays(std::move(closingDays))
{
    Q_ASSERT(m_zone.isValid() && m_hours.opens < m_hours.closes);
}

bool BusinessCalendar::isWorkingDay(QDate day) const
{
    return isWeekday(day) && !m_closingDays.contains(day) && !isHoliday(day);
}

bool BusinessCalendar::isOpen(Instant at) const
{
    return isOpenAt(at.utcMs + stretchAt(at).offsetMs);
}

Instant BusinessCalendar::opensAt(Instant at) const
{
    return follow(at, [this](Wall wall) { return nextOpening(wall); });
}

Instant BusinessCalendar::closesAt(Instant at) const
{
    return follow(opensAt(at), [this](Wall wall) { return nextClosing(wall); });
}

milliseconds BusinessCalendar::supportTime(Instant from, Instant to) const
{
    from = std::max(from, firstInstant);
    to = std::min(to, lastInstant);
    milliseconds total{0};
    while (from < to) {
        const Stretch stretch = stretchAt(from);
        const Instant end = std::min(stretch.end, to);
        total += openBetween(from.utcMs + stretch.offsetMs, end.utcMs + stretch.offsetMs);
        from = end;
    }
    return total;
}

QDateTime BusinessCalendar::local(Instant at) const
{
    return QDateTime::fromMSecsSinceEpoch(at.utcMs, m_zone);
}

QDate BusinessCalendar::dateOf(Instant at) const
{
    return dateOn(at.utcMs + stretchAt(at).offsetMs);
}

Instant BusinessCalendar::startOf(QDate day) const
{
    const Wall begin = midnight(day);
    const Instant surelyBefore{begin - dayMs};
    return follow(surelyBefore, [begin](Wall wall) { return std::max(wall, begin); });
}

Month BusinessCalendar::monthOf(Instant at) const
{
    const QDate day = dateOf(at);
    return {day.year(), day.month()};
}

Period BusinessCalendar::periodOf(Month month) const
{
    const QDate first(month.year, month.month, 1);
    return {startOf(first), startOf(first.addMonths(1))};
}

BusinessCalendar::Stretch BusinessCalendar::stretchAt(Instant at) const
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at.utcMs, Qt::UTC);
    QDateTime change = m_zone.nextTransition(utc).atUtc;
    // Asked at the very instant of the last change that the zone's file lists, Qt 6.4 knows of
    // none.
    if (!change.isValid())
        change = m_zone.nextTransition(utc.addMSecs(1)).atUtc;
    return {m_zone.offsetFromUtc(utc) * qint64(1000),
        {change.isValid() ? change.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max()}};
}

/// The first instant from `at` on at which the wall shows what `next` makes of the wall's time.
template <class Next>
Instant BusinessCalendar::follow(Instant at, Next next) const
{
    for (;;) {
        const Stretch stretch = stretchAt(at);
        const Instant found{next(at.utcMs + stretch.offsetMs) - stretch.offsetMs};
        if (found < stretch.end)
            return found;
        at = stretch.end;
    }
}

bool BusinessCalendar::isOpenAt(Wall wall) const
{
    const QTime time = timeOn(wall);
    return time >= m_hours.opens && time < m_hours.closes && isWorkingDay(dateOn(wall));
}

BusinessCalendar::Wall BusinessCalendar::nextOpening(Wall wall) const
{
    if (isOpenAt(wall))
        return wall;
    QDate day = dateOn(wall);
    if (timeOn(wall) >= m_hours.opens)
        day = day.addDays(1);
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return midnight(day) + m_hours.opens.msecsSinceStartOfDay();
}

BusinessCalendar::Wall BusinessCalendar::nextClosing(Wall wall) const
{
    return isOpenAt(wall) ? midnight(dateOn(wall)) + m_hours.closes.msecsSinceStartOfDay() : wall;
}

milliseconds BusinessCalendar::openToday(Wall until) const
{
    if (!isWorkingDay(dateOn(until)))
        return milliseconds(0);
    return milliseconds(
        m_hours.opens.msecsTo(std::clamp(timeOn(until), m_hours.opens, m_hours.closes)));
}

milliseconds BusinessCalendar::openBetween(Wall from, Wall to) const
{
    const milliseconds wholeDay(m_hours.opens.msecsTo(m_hours.closes));
    return wholeDay * workingDays(dateOn(from), dateOn(to)) + openToday(to) - openToday(from);
}

/// From `first`, included, to `end`, not included.
qint64 BusinessCalendar::workingDays(QDate first, QDate end) const
{
    qint64 days = weekdaysBefore(end) - weekdaysBefore(first) - holidaysOnWeekdays(first, end);
    const auto last = m_closingDays.lower_bound(end);
    for (auto closing = m_closingDays.lower_bound(first); closing != last; ++closing) {
        if (isWeekday(closing->first) && !isHoliday(closing->first))
            --days;
    }
    return days;
}

} // namespace vigie

#pragma once

#include "domain/instant.h"

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>

#include <compare>
#include <map>

namespace vigie {

/// A calendar month in the company's zone. (T5)
struct Month
{
    int year = 0;
    int month = 0;

    friend auto operator<=>(const Month &, const Month &) = default;
};

/// The company's time: its zone, its working hours (Monday to Friday, except public holidays and
/// closing days) and its months. Pure: nothing here reads a clock. Support is open while the clock
/// on the wall says so: an hour that a clock change repeats counts twice, one that it skips not at
/// all. No question steps through time; the dearest, a year of support, costs microseconds.
/// (T1, T2, T4, T5)
class BusinessCalendar
{
public:
    struct Hours
    {
        QTime opens{9, 0};
        QTime closes{18, 0}; ///< that instant is closed already (E29)

        friend bool operator==(const Hours &, const Hours &) = default;
    };

    BusinessCalendar() = default; ///< UTC, nine to six
    /// The zone is valid, `hours.opens` before `hours.closes`.
    BusinessCalendar(QTimeZone zone, Hours hours, std::map<QDate, QString> closingDays = {});

    const QTimeZone &zone() const { return m_zone; }
    const Hours &hours() const { return m_hours; }
    const std::map<QDate, QString> &closingDays() const { return m_closingDays; }

    /// Monday to Friday, no holiday, no closing day. (T2)
    bool isWorkingDay(QDate day) const;
    bool isOpen(Instant at) const;
    /// `at` itself when support is open, else the next instant it opens. (E29)
    Instant opensAt(Instant at) const;
    /// When support closes next: the end of today's hours when open, else of the next hours.
    Instant closesAt(Instant at) const;
    /// Time of support between two instants; zero when `to` is not after `from`. Counts within the
    /// years 1 to 9999. (T4)
    milliseconds supportTime(Instant from, Instant to) const;

    QDateTime local(Instant at) const;
    QDate dateOf(Instant at) const;
    /// The local midnight that begins the day (the first of two), or the day's first instant where
    /// a zone skips midnight.
    Instant startOf(QDate day) const;
    Month monthOf(Instant at) const;
    Period periodOf(Month month) const;

    friend bool operator==(const BusinessCalendar &, const BusinessCalendar &) = default;

private:
    /// What the clocks on the wall show: milliseconds since 1970 as if the zone were UTC.
    using Wall = qint64;

    /// A time without clock change.
    struct Stretch
    {
        qint64 offsetMs;
        Instant end; ///< not included
    };

    Stretch stretchAt(Instant at) const;
    template <class Next>
    Instant follow(Instant at, Next next) const;
    bool isOpenAt(Wall wall) const;
    Wall nextOpening(Wall wall) const;
    Wall nextClosing(Wall wall) const;
    milliseconds openToday(Wall until) const;
    milliseconds openBetween(Wall from, Wall to) const;
    qint64 workingDays(QDate first, QDate end) const;

    QTimeZone m_zone = QTimeZone::utc();
    Hours m_hours;
    std::map<QDate, QString> m_closingDays;
};

} // namespace vigie

#pragma once

#include "domain/instant.h"

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace vigie::test {

/// What a clock on a wall in Paris shows, stepped on minute by minute.
struct WallClock
{
    int year;
    int month = 1;
    int day = 1;
    int dayOfYear = 1;
    int weekday; ///< 0: Sunday
    int minute = 0; ///< of the day

    bool leap() const { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

    int daysInMonth() const
    {
        constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        return month == 2 && leap() ? 29 : days[std::size_t(month - 1)];
    }

    void stepMinute()
    {
        if (++minute < 24 * 60)
            return;
        minute = 0;
        stepDay();
    }

    void stepDay()
    {
        weekday = (weekday + 1) % 7;
        ++dayOfYear;
        if (++day <= daysInMonth())
            return;
        day = 1;
        if (++month <= 12)
            return;
        month = 1;
        dayOfYear = 1;
        ++year;
    }
};

/// Easter Sunday as a day of the year, counted as the church does: golden number, full moon,
/// Sunday.
inline int easterDayOfYear(const WallClock &newYear)
{
    const int a = newYear.year % 19;
    const int b = newYear.year / 100;
    const int c = newYear.year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int month = (h + l - 7 * m + 114) / 31;
    const int day = (h + l - 7 * m + 114) % 31 + 1;
    return (month == 3 ? 59 : 90) + day + (newYear.leap() ? 1 : 0);
}

using YearMonthDay = std::array<int, 3>;

/// Every minute of some years in Paris, reckoned by stepping from one to the next: an oracle that
/// shares nothing with the code it is held against. Years from 1997 on: since then clocks change on
/// the last Sundays of March and October at 01:00 UTC.
class ParisMinutes
{
public:
    struct MonthSeen
    {
        qint64 firstMinute;
        qint64 minutes;
    };

    ParisMinutes(int firstYear, int lastYear, std::set<YearMonthDay> closingDays,
        int opensMinute = 9 * 60, int closesMinute = 18 * 60)
        : m_closingDays(std::move(closingDays))
        , m_opens(opensMinute)
        , m_closes(closesMinute)
    {
        WallClock utc{.year = 1970, .weekday = 4};
        for (; utc.year < firstYear; ++m_first)
            utc.stepDay();
        m_first *= 24 * 60;
        WallClock local = utc;
        local.minute = 60;
        enter(local);
        while (utc.year <= lastYear) {
            changeClocks(utc, local);
            note(local);
            utc.stepMinute();
            local.stepMinute();
            if (local.minute == 0)
                enter(local);
        }
    }

    qint64 firstMinute() const { return m_first; }
    qint64 endMinute() const { return m_first + qint64(m_minutes.size()); }
    bool open(qint64 minute) const { return m_minutes[std::size_t(minute - m_first)] & 1; }
    int offsetHours(qint64 minute) const
    {
        return m_minutes[std::size_t(minute - m_first)] & 2 ? 2 : 1;
    }
    const std::map<std::pair<int, int>, MonthSeen> &months() const { return m_months; }

    qint64 openMs(qint64 fromMs, qint64 toMs) const
    {
        qint64 openMinutes = 0;
        const std::uint8_t *end = &m_minutes[std::size_t(toMs / 60'000 - m_first)];
        for (const auto *one = &m_minutes[std::size_t(fromMs / 60'000 - m_first)]; one < end; ++one)
            openMinutes += *one & 1;
        return openMinutes * 60'000 - (open(fromMs / 60'000) ? fromMs % 60'000 : 0)
            + (open(toMs / 60'000) ? toMs % 60'000 : 0);
    }

    qint64 opensAtMs(qint64 ms) const
    {
        if (open(ms / 60'000))
            return ms;
        qint64 minute = ms / 60'000 + 1;
        while (!open(minute))
            ++minute;
        return minute * 60'000;
    }

private:
    void changeClocks(const WallClock &utc, WallClock &local)
    {
        const bool lastSunday = utc.weekday == 0 && utc.day > 24 && utc.minute == 60;
        if (!lastSunday || (utc.month != 3 && utc.month != 10))
            return;
        m_summer = utc.month == 3;
        local.minute += m_summer ? 60 : -60;
    }

    /// What a new day brings.
    void enter(const WallClock &local)
    {
        if (local.dayOfYear == 1)
            m_easter = easterDayOfYear(local);
        const std::pair date{local.month, local.day};
        const bool fixed = m_fixed.contains(date);
        const int afterEaster = local.dayOfYear - m_easter;
        const bool movable = afterEaster == 1 || afterEaster == 39 || afterEaster == 50;
        const bool closed = m_closingDays.contains({local.year, local.month, local.day});
        m_working = local.weekday != 0 && local.weekday != 6 && !fixed && !movable && !closed;
    }

    void note(const WallClock &local)
    {
        const bool isOpen = m_working && local.minute >= m_opens && local.minute < m_closes;
        m_minutes.push_back(std::uint8_t((isOpen ? 1 : 0) | (m_summer ? 2 : 0)));
        if (m_month != local.month) {
            m_month = local.month;
            m_seen = &m_months[{local.year, local.month}];
            m_seen->firstMinute = endMinute() - 1;
        }
        ++m_seen->minutes;
    }

    const std::set<std::pair<int, int>> m_fixed{
        {1, 1}, {5, 1}, {5, 8}, {7, 14}, {8, 15}, {11, 1}, {11, 11}, {12, 25}};
    std::set<YearMonthDay> m_closingDays;
    int m_opens;
    int m_closes;
    qint64 m_first = 0; ///< minute since 1970
    bool m_summer = false;
    bool m_working = false;
    int m_easter = 0;
    int m_month = 0;
    MonthSeen *m_seen = nullptr;
    std::map<std::pair<int, int>, MonthSeen> m_months;
    std::vector<std::uint8_t> m_minutes; ///< bit 0: open, bit 1: summer time
};

} // namespace vigie::test

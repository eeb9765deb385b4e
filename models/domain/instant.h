#pragma once

#include <QtGlobal>

#include <chrono>
#include <compare>

namespace vigie {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

/// A point in time: UTC, whole milliseconds since 1970. The only time that is stored or compared;
/// zones exist in `business_calendar`, in `instant_text` and on the screen. (T1)
struct Instant
{
    qint64 utcMs = 0;

    friend auto operator<=>(Instant, Instant) = default;
    friend constexpr Instant operator+(Instant at, milliseconds span)
    {
        return {at.utcMs + span.count()};
    }
    friend constexpr Instant operator-(Instant at, milliseconds span)
    {
        return {at.utcMs - span.count()};
    }
    friend constexpr milliseconds operator-(Instant later, Instant earlier)
    {
        return milliseconds(later.utcMs - earlier.utcMs);
    }
};

/// What can be written: the years 1 to 9999. Nothing outside of them is read from anywhere.
inline constexpr Instant firstInstant{-62'135'596'800'000};
inline constexpr Instant lastInstant{253'402'300'799'999};

/// From `from`, included, to `to`, not included.
struct Period
{
    Instant from;
    Instant to;

    friend bool operator==(const Period &, const Period &) = default;
};

} // namespace vigie

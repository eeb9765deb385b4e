#include "domain/worked_parts.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace vigie {

namespace {

/// Time without a month end or a change of grant in it; `end` is not included.
struct Stretch
{
    Month month;
    qint64 grant;
    Instant begin;
    Instant end;
};

struct Slice
{
    Month month;
    qint64 grant;
    milliseconds worked{0};
};

Stretch stretchAt(Instant at, const std::vector<Grant> &grants, const BusinessCalendar &calendar)
{
    const Month month = calendar.monthOf(at);
    const Period period = calendar.periodOf(month);
    Stretch stretch{month, 0, period.from, period.to};
    const auto next = std::ranges::upper_bound(grants, at, {}, &Grant::from);
    if (next != grants.begin()) {
        stretch.grant = std::prev(next)->minutes;
        stretch.begin = std::max(stretch.begin, std::prev(next)->from);
    }
    if (next != grants.end())
        stretch.end = std::min(stretch.end, next->from);
    return stretch;
}

/// By where each begins.
std::map<Instant, Slice> slicesOf(const std::vector<Period> &segments,
    const std::vector<Grant> &grants, const BusinessCalendar &calendar)
{
    std::map<Instant, Slice> slices;
    for (const Period &segment : segments) {
        Instant at = segment.from;
        do { // a segment without length has a place in time, too
            const Stretch stretch = stretchAt(at, grants, calendar);
            const Instant end = std::min(stretch.end, std::max(segment.to, at));
            Slice &slice = slices.try_emplace(stretch.begin, Slice{stretch.month, stretch.grant})
                               .first->second;
            slice.worked += end - at;
            at = end;
        } while (at < segment.to);
    }
    return slices;
}

/// A share of `total`, rounded down: exact, whatever is multiplied.
qint64 shareOf(qint64 total, qint64 part, qint64 whole)
{
    __extension__ using Wide = __int128;
    return qint64(Wide(total) * part / whole);
}

qint64 raised(seconds worked) { return std::chrono::ceil<minutes>(worked).count(); }

} // namespace

std::vector<WorkedPart> partsOf(const std::vector<Period> &segments,
    const std::vector<Grant> &grants, const BusinessCalendar &calendar,
    std::optional<qint64> corrected)
{
    const auto slices = slicesOf(segments, grants, calendar);
    const auto sum = std::accumulate(slices.begin(), slices.end(), milliseconds(0),
        [](milliseconds before, const auto &slice) { return before + slice.second.worked; });
    const seconds whole = std::chrono::floor<seconds>(sum);
    std::vector<WorkedPart> parts;
    milliseconds running{0};
    seconds workedBefore{0};
    qint64 minutesBefore = 0;
    for (const auto &[begin, slice] : slices) {
        running += slice.worked;
        const seconds worked = std::chrono::floor<seconds>(running);
        const seconds counted = !corrected || whole == seconds(0)
            ? worked
            : seconds(shareOf(*corrected * 60, worked.count(), whole.count()));
        if (worked == workedBefore)
            continue;
        parts.push_back(
            {slice.month, slice.grant, worked - workedBefore, raised(counted) - minutesBefore});
        workedBefore = worked;
        minutesBefore = raised(counted);
    }
    if (parts.empty() && corrected.value_or(0) > 0 && !slices.empty()) {
        const Slice &first = slices.begin()->second;
        parts.push_back({first.month, first.grant, seconds(0), *corrected});
    }
    return parts;
}

qint64 minutesOf(const std::vector<WorkedPart> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0),
        [](qint64 before, const WorkedPart &part) { return before + part.minutes; });
}

} // namespace vigie

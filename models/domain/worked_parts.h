#pragma once

#include "domain/business_calendar.h"

#include <optional>
#include <vector>

namespace vigie {

/// The monthly allowance that is granted from an instant on. (E3, E4)
struct Grant
{
    Instant from;
    qint64 minutes = 0;

    friend bool operator==(const Grant &, const Grant &) = default;
};

/// Worked time that lies in one month, under one grant. (H3, E60)
struct WorkedPart
{
    Month month;
    qint64 grant = 0; ///< minutes
    seconds worked{0}; ///< whole seconds, as differences of the running total (E30)
    qint64 minutes = 0; ///< the running total raised to the minute, less what it was before (H3)

    friend bool operator==(const WorkedPart &, const WorkedPart &) = default;
};

/// Worked time cut at local month ends and where the grant changes, in order of time. Segments of
/// different engineers add up (E13). The sum is cut to whole seconds before it is raised, once
/// (E30); a part without a worked second is left out (E80). `grants` are in order of time, none
/// before the first of them. With `corrected` minutes the parts share those in proportion to the
/// worked seconds (E59, E80); where nothing was worked they fall on the first segment's moment.
std::vector<WorkedPart> partsOf(const std::vector<Period> &segments,
    const std::vector<Grant> &grants, const BusinessCalendar &calendar,
    std::optional<qint64> corrected = {});

/// What all parts come to, in minutes.
qint64 minutesOf(const std::vector<WorkedPart> &parts);

} // namespace vigie

#pragma once

#include "domain/business_calendar.h"
#include "operations/consequences.h"

namespace vigie {

/// One consequence as a label and what it becomes: "Deadline", "10:47:00". Nothing for what people
/// need not see.
struct ConsequenceWords
{
    QString label;
    QString before;
    QString after;
};

/// What people are shown before they act, in the order of importance.
std::vector<ConsequenceWords> consequenceWords(
    const std::vector<Consequence> &consequences, Instant now, const BusinessCalendar &calendar);

} // namespace vigie

#pragma once

#include "domain/business_calendar.h"
#include "domain/explanation.h"

namespace vigie {

/// A fact in the user's words: `of` names the domain's words that its text is one of, and a number
/// of `…minutes` is read as time.
QString factText(
    const QString &of, const Fact &fact, Instant now, const BusinessCalendar &calendar);

} // namespace vigie

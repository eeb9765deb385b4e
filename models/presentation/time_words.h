#pragma once

#include "domain/business_calendar.h"

#include <QString>

namespace vigie {

/// Time left or worked, to the second: "3:12:44", "12:41"; time over with a minus, "−04:10".
QString countdownText(qint64 wholeSeconds);

/// Time without seconds: "19 h 40", "47 min", "−47 min".
QString spanText(qint64 wholeMinutes);

/// The nearest way to say an instant in the company's zone: "10:02" today, "Thu 09:00" within a
/// week, else "3 Dec 09:00".
QString momentText(Instant at, Instant now, const BusinessCalendar &calendar);

/// "10:47:00", with the day before it where it is not today.
QString exactMomentText(Instant at, Instant now, const BusinessCalendar &calendar);

} // namespace vigie

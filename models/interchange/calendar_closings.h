#pragma once

#include "interchange/closing_days_file.h"

namespace vigie {

/// The days that the all-day events of an iCalendar close: until the day before DTEND, one day
/// without an end or of no length. Every other event is left out and told. Refused when the file
/// ends in the middle.
FileResult<ClosingDays> calendarClosings(QByteArrayView bytes);

} // namespace vigie

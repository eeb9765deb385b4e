#pragma once

#include "domain/business_calendar.h"
#include "domain/instant.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace vigie {

/// ISO 8601 in that zone, with milliseconds and offset: 2026-10-25T04:30:00.000+01:00. Offsets of
/// the nineteenth century had seconds: they are cut to the minute, and the time with them, so that
/// the text still names its instant.
QString instantText(Instant at, const QTimeZone &zone);

/// Reads ISO 8601 with an offset or Z; seconds and milliseconds may be missing, digits after the
/// third are zero. Nothing for a time without offset (E29), a date or a time that does not exist
/// (24:00 and leap seconds among them), an instant outside the years 1 to 9999, or anything else.
std::optional<Instant> instantFrom(QStringView text);

/// 2026-10-25; nothing for a date that does not exist or lies outside the years 1 to 9999.
std::optional<QDate> dateFrom(QStringView text);

/// 2026-10. (T5)
QString monthText(Month month);
std::optional<Month> monthFrom(QStringView text);

} // namespace vigie

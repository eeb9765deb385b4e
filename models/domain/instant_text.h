#pragma once

#include "domain/instant.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace vigie {

/// ISO 8601 in that zone, with milliseconds and offset: 2026-10-25T04:30:00.000+01:00.
QString instantText(Instant at, const QTimeZone &zone);

/// Reads ISO 8601 with an offset or Z; seconds and milliseconds may be missing. Nothing for a time
/// without offset (E29), a date that does not exist, or anything else.
std::optional<Instant> instantFrom(QStringView text);

} // namespace vigie

#pragma once

#include "operations/decision.h"

#include <QString>

#include <optional>

namespace vigie {

/// The minutes of work that an act reports; nothing where it reports none. (H3)
std::optional<qint64> bookedMinutes(const Changes &changes);

/// "1 h 35 of work, 1 h 35 debited (Allowance of November 2026 −20 min, Hour credit −1 h 15)", to
/// hold what is booked against what was shown; empty where no work is reported. (E43)
QString bookedText(const Changes &changes);

} // namespace vigie

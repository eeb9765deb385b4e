#pragma once

#include <QString>

#include <optional>

namespace vigie {

/// Minutes as people type them: "90", "1h30", "1 h 30", "1:30", "45 min". Nothing for anything
/// else.
std::optional<qint64> minutesFrom(const QString &text);

} // namespace vigie

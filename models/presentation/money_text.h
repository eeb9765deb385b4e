#pragma once

#include <QString>

#include <optional>

namespace vigie {

// Numbers with two decimals at most, as people type them, in hundredths. Nothing for anything else.

/// Of an amount, its cents: "89", "89.5", "1 250,00 €".
std::optional<qint64> centsFrom(const QString &text);
/// Of a share: "99.95", "5 %".
std::optional<qint64> percentFrom(const QString &text);

} // namespace vigie

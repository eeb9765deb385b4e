#pragma once

#include <QString>

#include <optional>

namespace vigie {

/// Cents of an amount as people type it: "89", "89.5", "1 250,00 €". Nothing for anything else.
std::optional<qint64> centsFrom(const QString &text);

} // namespace vigie

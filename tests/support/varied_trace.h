#pragma once

#include <QStringList>

namespace vigie::test {

/// A fortnight of a small company, for a `ToldBook`: every operation at least once, a refusal of
/// each kind, and something in every column.
QStringList variedTrace();

} // namespace vigie::test

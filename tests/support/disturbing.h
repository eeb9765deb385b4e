#pragma once

#include "operations/decision.h"
#include "operations/memory_rows.h"

#include <QRandomGenerator>

#include <functional>

namespace vigie::test {

/// The rows as they might be for somebody who knows only what was read: every row that was not is
/// gone or has other values, and there are more of them; what each name and each set of children
/// gave is as it was.
MemoryRows disturbed(const MemoryRows &rows, const ReadSet &read, QRandomGenerator &random);

/// Decides something over rows; a sound one does not look behind them.
using Deciding = std::function<Decision(Rows &rows, MemoryRows &behind)>;

/// Whether a decision is the same once everything that it did not read is disturbed.
bool restsOnWhatItRead(MemoryRows &rows, const Deciding &decide, QRandomGenerator &random);

/// Whether two decisions say the same.
bool isSame(const Decision &a, const Decision &b);

} // namespace vigie::test

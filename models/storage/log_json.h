#pragma once

#include "operations/decision.h"
#include "operations/rows.h"

namespace vigie {

// How the operation log writes down what was read and answered, and reads it again.

QString readSetText(const ReadSet &read);
Result<ReadSet> readSetFrom(const QString &text);

/// The answer without the rows, which stand in `change`.
QString answerText(const Decision &decision);
Result<Decision> answerFrom(const QString &text);

} // namespace vigie

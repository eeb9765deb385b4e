#pragma once

#include "domain/explanation.h"
#include "operations/decision.h"

#include <QJsonObject>
#include <QTimeZone>

namespace vigie {

// As the command line answers it and as it is copied from the screen: instants in the company's
// zone, with milliseconds and offset.

QJsonValue factJson(const Fact &fact, const QTimeZone &zone);
/// Each input by its name.
QJsonObject inputsJson(const std::vector<Input> &inputs, const QTimeZone &zone);

/// A refusal: `rule`, `message`, `lifts`.
QJsonObject refusalJson(const Refusal &refusal, const QTimeZone &zone);

/// An explanation: `value`, and `steps` with `rule`, `text`, `inputs` and `result` each.
QJsonObject explanationJson(const Explanation &why, const QTimeZone &zone);

} // namespace vigie

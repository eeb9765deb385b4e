#pragma once

#include "operations/decision.h"
#include "ui/widgets/refusal_box.h"

#include <QTimeZone>

namespace vigie {

/// A rule's no for the box that shows it: what it is, what the rule book says, what lifts it and
/// what to tell the customer.
RefusalWords refusalWords(const Refusal &refusal, const QTimeZone &zone);
/// Something that went wrong by no rule.
RefusalWords failureWords(const QString &message);

} // namespace vigie

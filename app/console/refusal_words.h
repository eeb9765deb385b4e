#pragma once

#include "presentation/refusal_why.h"
#include "ui/widgets/refusal_box.h"

namespace vigie {

/// A rule's no for the box that shows it: what it is, what the rule book says, what lifts it, what
/// to tell the customer, and why an act that was asked for got it.
RefusalWords refusalWords(
    const AskedAct &asked, const Refusal &refusal, const Catalogue &catalogue);
/// Something that went wrong by no rule.
RefusalWords failureWords(const QString &message);

} // namespace vigie

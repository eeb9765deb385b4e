#pragma once

#include "presentation/action_table.h"
#include "presentation/refusal_why.h"
#include "ui/widgets/refusal_box.h"

#include <optional>

namespace vigie {

/// A rule's no for the box that shows it: what it is, what the rule book says, what lifts it, what
/// to tell the customer, and why an act that was asked for got it.
RefusalWords refusalWords(
    const AskedAct &asked, const Refusal &refusal, const Catalogue &catalogue);
/// The act by which a way out ("lift.qualify") is taken, where there is one.
std::optional<ActionId> liftingAct(const QString &lift);
/// A way out with the button of its act.
Lift liftBy(ActionId act, const QString &text);
/// Something that went wrong by no rule.
RefusalWords failureWords(const QString &message);

} // namespace vigie

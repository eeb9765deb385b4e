#pragma once

#include "domain/explanation.h"

namespace vigie {

/// The sentences of what would lift a rule's *no* to a level, by the rule; their inputs are those
/// of the rule's criterion. None for any other rule. (L2, E5, E40, E57)
std::vector<QString> eligibilityLifts(const RuleId &rule);

} // namespace vigie

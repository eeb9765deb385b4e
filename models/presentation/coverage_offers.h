#pragma once

#include "operations/decision.h"
#include "presentation/form_fields.h"

#include <map>

namespace vigie {

/// What refuses the coverage of an act that was tried with it: level, contract or role; nothing
/// where another thing is refused, or a reason would lift it. (H4, E37)
std::optional<Refusal> coverageRefusal(const Decision &tried);

/// The same choices; those that are refused say by which rule, or that they are not for this role.
FormChoices markedCoverages(FormChoices choices, const std::map<QString, Refusal> &refused);

} // namespace vigie

#pragma once

#include "domain/contract.h"
#include "operations/refusing.h"

namespace vigie {

/// Refused unless what is newly agreed is Critical Business's to have and no worse than what the
/// catalogue gives it, and every technology belongs to LAMP or is named by the contract's study.
/// What stood before is not judged again. (L2, C2, E18, E90)
std::optional<Refusal> refusedTerms(
    const Contract &before, const Contract &after, Rows &rows, const Catalogue &catalogue);

} // namespace vigie

#pragma once

#include "operations/terms_in_force.h"

namespace vigie {

/// Whom to propose first for a ticket: the referring engineer of the contract in force on it, while
/// they are active staff. (C5)
std::optional<Agent> proposedOwner(
    const Ticket &ticket, Instant at, Rows &rows, const Catalogue &catalogue);

} // namespace vigie

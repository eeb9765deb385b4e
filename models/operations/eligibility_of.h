#pragma once

#include "operations/terms_in_force.h"

#include "domain/eligibility.h"

namespace vigie {

/// What the rows say about whether a level may be taken on a server or platform from then on; the
/// study and an exception are the asker's to add. (L2, E5, E57)
EligibilityQuestion eligibilityOf(
    const Subject &subject, Level level, Instant starts, Rows &rows, const Catalogue &catalogue);

} // namespace vigie

#pragma once

#include "operations/decision.h"
#include "operations/hour_subject.h"

namespace vigie {

/// What a ticket's work could be debited from now; nothing for work that is not debited: by its
/// coverage, or because no server is named. (H6, E20, E31)
std::optional<Cover> coverOf(const Ticket &ticket, Rows &rows, const Circumstances &now);
std::optional<Cover> coverOf(
    const Ticket &ticket, Rows &rows, Instant at, const Catalogue &catalogue);

/// What is left of a ticket's estimate beside the time its open interventions took already. (E31)
qint64 estimateLeft(const Ticket &ticket, Rows &rows, Instant at);

} // namespace vigie

#pragma once

#include "operations/decision.h"
#include "operations/hour_subject.h"

namespace vigie {

/// What a ticket's work could be debited from now; nothing for work that is not debited: by its
/// coverage, or because no server is named. (H6, E20, E31)
std::optional<Cover> coverOf(const Ticket &ticket, Rows &rows, const Circumstances &now);
std::optional<Cover> coverOf(
    const Ticket &ticket, Rows &rows, Instant at, const Catalogue &catalogue);

/// An estimate held against what is left before the work starts.
struct HeldEstimate
{
    Cover cover;
    qint64 estimate = 0; ///< minutes
    qint64 missing = 0; ///< minutes; 0: it is covered
    qint64 blocks = 0; ///< that would be sold for them
};

/// What is going to be sold for the estimate, whether it is held or not; nothing for work that is
/// not debited. (E2, E12, E31)
std::optional<HeldEstimate> foreseenEstimate(
    const Ticket &ticket, Rows &rows, Instant at, const Catalogue &catalogue);

/// Nothing where none is held: a guarantee runs (E1), the work has begun, or it is not debited.
/// (H6, E12, E31)
std::optional<HeldEstimate> heldEstimate(
    const Ticket &ticket, Rows &rows, Instant at, const Catalogue &catalogue);

/// What is left of a ticket's estimate beside the time its open interventions took already. (E31)
qint64 estimateLeft(const Ticket &ticket, Rows &rows, Instant at);

} // namespace vigie

#pragma once

#include "domain/catalogue.h"
#include "domain/instant.h"

#include <optional>

namespace vigie {

/// The clock of one declaration. It counts elapsed time around the clock, and nothing pauses it;
/// whatever clocks on the wall do makes no difference. (T3, E1)
struct ResponseClock
{
    Instant declared; ///< Q4
    minutes guarantee{0}; ///< of the terms in force at the declaration (L3)

    /// The last millisecond at which a start still meets the guarantee. (Q3, E54)
    Instant deadline() const { return declared + guarantee; }
};

/// When the incident begins to be at risk: the catalogue's share of the guarantee, or its least
/// time, whichever is longer, but never more than half of the guarantee, before the deadline. (Q2)
Instant atRiskFrom(const ResponseClock &clock, const Catalogue &catalogue);

/// Whether a contract of Critical Business may promise that: never a longer guarantee than the
/// catalogue gives the level, which stands where nothing is agreed. (L2, E18, E70)
bool mayBeAgreed(minutes guarantee, const Catalogue &catalogue);

/// To the millisecond. (Q3)
inline bool isMet(Instant started, Instant deadline) { return started <= deadline; }

/// Whole seconds from `now` to the deadline: rounded up while there are some left, away from zero
/// once it is over, so 1 ms over is -1, and 0 only at the deadline itself. (E54)
qint64 secondsLeft(Instant deadline, Instant now);

} // namespace vigie

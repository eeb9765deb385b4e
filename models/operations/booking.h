#pragma once

#include "operations/ledger.h"

namespace vigie {

/// Debits what was worked in an intervention that is being reported, and keeps on it on whose hours
/// that was booked and what its entries add up to. Time of a ticket that names no server is not
/// debited. (H3, H4, E3, E20, E60)
void bookReported(Writing &writing, Intervention &intervention, const Ticket &ticket,
    const std::vector<Segment> &segments, Rows &rows, const Circumstances &now);

/// The same within a ledger that is open: where the time of an intervention goes, booked, none if
/// nothing is debited. (E59)
Allocation bookWork(Ledger &ledger, const DebitedWork &work, const std::vector<Segment> &segments,
    Rows &rows, const Circumstances &now);

} // namespace vigie

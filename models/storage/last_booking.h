#pragma once

#include "domain/hours.h"
#include "domain/result.h"

#include <vector>

namespace vigie {

class Connection;

/// What an intervention's report booked, or the correction that booked it anew.
struct LastBooking
{
    std::vector<LedgerEntry> entries; ///< in their order, with the credit that was replaced since
    std::optional<Instant> rebooked; ///< when a correction did; none: the report stands
};

/// Out of all entries of one intervention. (E24, E89)
LastBooking lastBookingOf(std::vector<LedgerEntry> entries);

/// The blocks that a booking sold, withdrawn ones among them, in order of time. (H3)
Result<std::vector<Block>> blocksOf(const LastBooking &booking, Connection &connection);

} // namespace vigie

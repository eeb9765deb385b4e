#pragma once

#include "domain/explanation.h"
#include "domain/queue_order.h"

#include <span>

namespace vigie {

/// Why a ticket stands where it stands in the queue, counted from 1: its band, how many stand in
/// the bands before, and how many before it within its own, by what decides that. `queue` holds the
/// places of all tickets that have one, this one's among them. A ticket without a place has none,
/// and the step says why. (Q1, E15, E56, E86)
Explanation explainPosition(const Ticket &ticket, std::span<const Place> queue);

} // namespace vigie

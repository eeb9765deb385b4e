#pragma once

#include "operations/memory_rows.h"

#include <QStringList>

namespace vigie::test {

/// What is wrong with a ticket as it is stored: each thing that its row repeats from its
/// declarations, interventions and messages is reckoned again from these. Empty if nothing is.
QStringList faultsOf(const Ticket &ticket, MemoryRows &source);

/// What is wrong with an engineer's segments: one runs at most, and none overlap. (E13)
QStringList faultsOf(const Agent &agent, MemoryRows &source);

} // namespace vigie::test

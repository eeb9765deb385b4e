#pragma once

#include "domain/instant.h"

#include <QString>

namespace vigie {

// What both programs take from the machine they run on.

/// Its clock: the instant at which an operation is received.
Instant machineNow();
/// Whoever is logged in.
QString loginOfMachine();
/// The console's own database. (Places and defaults)
QString defaultDatabase();

} // namespace vigie

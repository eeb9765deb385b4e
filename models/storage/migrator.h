#pragma once

#include "domain/result.h"

namespace vigie {

class Connection;

/// "VIGI": marks a SQLite file as one of ours.
constexpr qint64 applicationId = 0x56494749;

/// Whether the file has the last migration. Corrupt for another program's file, TooNew for a schema
/// of a later version of the program.
Result<bool> isCurrent(Connection &connection);

/// Applies the numbered migrations that are missing, all or none. The only description of the
/// schema is those files.
Result<void> migrate(Connection &connection);

} // namespace vigie

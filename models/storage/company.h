#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <optional>

namespace vigie {

class Connection;

/// What kind of database this is, and how far it has come.
struct Company
{
    bool simulatedTime = false; ///< whoever writes tells the time
    std::optional<Instant> lastAt; ///< of the last recorded operation (T6)
    qint64 operations = 0; ///< how many were recorded
};

/// Nothing if its row is gone.
Result<std::optional<Company>> readCompany(Connection &connection);

/// Earlier than what was written last; with the real time only by more than processes need to queue
/// for writing. (T6)
bool isTooEarly(Instant at, const Company &company);

} // namespace vigie

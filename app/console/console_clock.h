#pragma once

#include "domain/instant.h"

#include <atomic>

namespace vigie {

/// The console's time: the machine's, or one that goes on from an instant that was told, where the
/// database has simulated time. May be asked in any thread.
class ConsoleClock
{
public:
    Instant now() const;
    void goOnFrom(Instant told);

private:
    std::atomic<qint64> m_aheadMs = 0; ///< of the machine's clock
};

} // namespace vigie

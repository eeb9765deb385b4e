#include "app/console/console_clock.h"

#include "app/machine.h"

namespace vigie {

Instant ConsoleClock::now() const { return machineNow() + milliseconds(m_aheadMs); }

void ConsoleClock::goOnFrom(Instant told) { m_aheadMs = told.utcMs - machineNow().utcMs; }

} // namespace vigie

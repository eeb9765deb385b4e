#include "domain/response_clock.h"

#include <algorithm>

namespace vigie {

Instant atRiskFrom(const ResponseClock &clock, const Catalogue &catalogue)
{
    const milliseconds whole = clock.guarantee;
    const milliseconds share = whole / catalogue.atRiskShare;
    const milliseconds left = std::max<milliseconds>(share, catalogue.atRiskLeast);
    return clock.deadline() - std::min(left, whole / 2);
}

bool mayBeAgreed(minutes guarantee, const Catalogue &catalogue)
{
    return guarantee > minutes(0) && guarantee <= catalogue.terms(Level::Critical).guarantee;
}

qint64 secondsLeft(Instant deadline, Instant now)
{
    const qint64 ms = (deadline - now).count();
    const qint64 begun = ms % 1000 == 0 ? 0 : ms > 0 ? 1 : -1;
    return ms / 1000 + begun;
}

} // namespace vigie

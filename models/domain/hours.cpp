#include "domain/hours.h"

namespace vigie {

qint64 Cover::missingFor(qint64 estimate, qint64 debitUnit) const
{
    const qint64 allowed = std::min(estimate, allowance.left());
    const qint64 needed = allowed + raisedTo(debitUnit, estimate - allowed);
    return needed == 0 ? 0 : std::max(needed - minutes(), qint64(0));
}

} // namespace vigie

#pragma once

#include "domain/explanation.h"
#include "domain/hours.h"
#include "domain/instant_text.h"

namespace vigie {

/// How an intervention's time was debited.
struct DebitInputs
{
    qint64 worked = 0; ///< minutes, as last corrected
    Coverage coverage = Coverage::CustomerTime;
    bool isReported = true; ///< else nothing is debited yet
    bool hasSubject = true; ///< a server or platform is named (E20)
    std::vector<Debit> debits; ///< that stand
};

/// The value is in minutes; none before the report. (H3, H4, E12, E20)
Explanation explainDebit(const DebitInputs &inputs);

/// What a customer's hour credit came from and went to, in minutes by kind of entry.
struct BalanceInputs
{
    std::map<EntryKind, qint64> credit;
    std::map<EntryKind, qint64> entries; ///< how many
};

/// The value is in minutes. (H1, H5)
Explanation explainBalance(const BalanceInputs &inputs);

} // namespace vigie

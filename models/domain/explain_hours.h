#pragma once

#include "domain/explanation.h"
#include "domain/hours.h"
#include "domain/instant_text.h"

namespace vigie {

/// Whose hours an intervention was booked on.
enum class HoursOf {
    Named, ///< of the server or platform that its ticket names
    Platform, ///< of the platform whose node that server is (E21)
    NamedBefore ///< of what its ticket named when it was booked (E8)
};

/// Worked time of one month under one grant, and who grants it.
struct GrantedPart
{
    WorkedPart part;
    std::optional<QString> contract; ///< key; none: Standard, implicitly (E44)
};

/// Freed allowance that took the place of credit later, in minutes. (E24)
struct ReplacedCredit
{
    Month month;
    qint64 allowance = 0; ///< taken
    qint64 credit = 0; ///< given back
};

/// How an intervention's time was debited: as it was booked last, and what became of that.
struct DebitInputs
{
    seconds measured{0}; ///< in its segments that stand, whole seconds (E30)
    int engineers = 1; ///< whose segments they are (E13)
    qint64 worked = 0; ///< minutes, as last corrected (E59)
    Coverage coverage = Coverage::CustomerTime;
    bool isReported = true; ///< else nothing is debited yet
    std::optional<QString> machine; ///< whose hours, its key; none: no server is named (E20)
    HoursOf hoursOf = HoursOf::Named;
    std::optional<Instant> rebooked; ///< when a correction booked it anew (E24)
    std::vector<GrantedPart> parts; ///< in order of time; none where nothing is debited
    HoursLeft before; ///< what there was when it was booked
    HourUnits units; ///< with which it was booked
    std::vector<Debit> booked;
    std::map<BlockState, qint64> blocks; ///< how many were sold for it, by what they are now
    std::vector<ReplacedCredit> replaced; ///< in the order of booking
    std::vector<Debit> debits; ///< that stand
};

/// The value is in minutes; none before the report. (H2, H3, H4, H5, E2, E8, E12, E13, E20, E21,
/// E24, E59)
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

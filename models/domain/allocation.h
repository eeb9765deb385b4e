#pragma once

#include "domain/words.h"
#include "domain/worked_parts.h"

#include <array>
#include <map>

namespace vigie {

/// From where minutes are debited. (H3)
enum class Source { Allowance, Credit, Block };

template <>
struct Words<Source>
{
    static constexpr std::array all{
        std::pair{Source::Allowance, "allowance"},
        std::pair{Source::Credit, "credit"},
        std::pair{Source::Block, "block"},
    };
};

/// Minutes of one month from one source. (E89)
struct Debit
{
    Month month;
    Source source = Source::Allowance;
    qint64 minutes = 0;

    friend bool operator==(const Debit &, const Debit &) = default;
};

/// A block that is sold, to be invoiced. It stands in the month of its last used minute. (E80)
struct BlockSold
{
    Month month;
    qint64 used = 0; ///< of its minutes, by this work

    friend bool operator==(const BlockSold &, const BlockSold &) = default;
};

/// What there is to debit from, in minutes.
struct HoursLeft
{
    std::map<Month, qint64> used; ///< of each month's allowance already; none: 0
    qint64 credit = 0;
};

/// In which steps time is debited and sold, in minutes from 1 on. (E12)
struct HourUnits
{
    qint64 debit = 1;
    qint64 sale = 60;
};

/// Where worked time goes. (H3)
struct Allocation
{
    std::vector<Debit> debits; ///< by month, then allowance, credit, block; none of 0 minutes (E25)
    std::vector<BlockSold> blocks; ///< in order of time
    qint64 creditAfter = 0; ///< the rest of the last block with it

    qint64 debited() const; ///< minutes of all debits
    qint64 from(Source source, Month month) const;
};

/// For each part, in order of time: first what the grant then in force leaves of the month's
/// allowance (E4), then hour credit. What is missing is sold once, in whole blocks (E25). What
/// exceeds the allowances is raised to the debit unit once, the surplus falls on the last month and
/// never on an allowance (E12, E58).
Allocation allocate(
    const std::vector<WorkedPart> &parts, const HoursLeft &left, const HourUnits &units);

/// Raised to whole units; 0 and whole units stay as they are. (E12)
qint64 raisedTo(qint64 unit, qint64 count);

} // namespace vigie

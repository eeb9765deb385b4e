#pragma once

#include "domain/allocation.h"
#include "domain/file_problem.h"
#include "domain/ticket.h"

#include <QByteArray>

namespace vigie {

/// What is asked of the allocation: one engineer's worked time, and what is left to debit it from.
struct AllocationQuestion
{
    std::map<Month, qint64> allowance; ///< left of each month's, in minutes
    qint64 credit = 0;
    Coverage coverage = Coverage::CustomerTime;
    std::vector<Period> segments;
    HourUnits units;
};

/// The question that a JSON object asks: `allowance`, `credit`, `coverage`, `segments`;
/// `debit_unit` and `sale_unit` may be missing, then the catalogue's stand.
FileResult<AllocationQuestion> allocationQuestionFrom(
    const QByteArray &json, const HourUnits &units);

} // namespace vigie

#pragma once

#include "book/named.h"
#include "domain/hours.h"

#include <vector>

namespace vigie {

/// One line of a customer's statement. (E45, E80)
struct StatementRow
{
    LedgerEntry entry;
    std::optional<qint64> ticket; ///< number of the ticket it was booked on
    NameOf machine; ///< server or platform that was worked on; null for a purchase
    NameOf author;
    std::optional<QString> invoice; ///< of a purchase, its number elsewhere
    std::optional<QString> reason; ///< of what a correction undid or moved
};

/// Which entries of a ledger are wanted.
struct StatementWanted
{
    std::optional<Month> from = std::nullopt; ///< both months included
    std::optional<Month> to = std::nullopt;
    std::optional<qint64> newest = std::nullopt; ///< no more than so many, the last booked
};

/// The hour ledger of a customer over some months, in the order of booking.
struct LedgerStatement
{
    qint64 creditBefore = 0; ///< balance before the first row
    std::vector<StatementRow> rows;
    bool goesFurtherBack = false; ///< older ones of these months were left out
};

/// A block that a report sold. (E2, E95)
struct BlockFile
{
    Block block;
    NameOf customer;
    std::optional<qint64> ticket; ///< number of the ticket it was booked on
    NameOf machine;
};

/// What was worked on a customer's servers in a month, by coverage.
struct MonthWorked
{
    Month month;
    Coverage coverage = Coverage::CustomerTime;
    qint64 minutes = 0;
};

} // namespace vigie

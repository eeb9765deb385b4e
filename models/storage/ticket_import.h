#pragma once

#include "interchange/imported_tickets.h"
#include "interchange/levels_file.h"
#include "storage/embedded_book.h"

#include <functional>

namespace vigie {

/// What became of an import.
struct ImportResult
{
    Outcome outcome; ///< may be a refusal: only a lead imports
    qint64 taken = 0; ///< tickets
    qint64 already = 0; ///< tickets whose key was there before; they stay as they are
    std::vector<RowNote> refused; ///< tickets that do not fit what is there, by row
};

struct ImportManner
{
    LevelsFile levels; ///< of customers whose servers are new
    bool strict = false; ///< nothing is taken if a ticket is refused
    /// Told how many tickets of all are done; answers whether to go on.
    std::function<bool(qint64 done, qint64 all)> progress;
};

/// Writes what was read of another system: one operation, one transaction, all or nothing.
/// Customers, servers, agents and tickets are known again by their keys, so that a second import
/// takes nothing twice. A new server gets a contract of its customer's level from its order on,
/// taken as found and marked imported; a customer without any server gets one if its level is above
/// Standard. New agents are support, inactive. Cancelled when `progress` says no.
Result<ImportResult> importTickets(EmbeddedBook &book, const Envelope &envelope,
    const ImportedTickets &tickets, const ImportManner &manner);

} // namespace vigie

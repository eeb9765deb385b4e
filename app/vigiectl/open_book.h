#pragma once

#include "app/machine.h"
#include "app/vigiectl/call.h"
#include "storage/embedded_book.h"

#include <memory>

namespace vigie {

/// The database of a call, open, and the book that it is.
struct OpenBook
{
    std::unique_ptr<DatabaseFile> file;
    std::unique_ptr<EmbeddedBook> book;
    bool simulatedTime = false;
    std::shared_ptr<const Catalogue> catalogue; ///< the service levels in force

    const QTimeZone &zone() const { return catalogue->calendar.zone(); }
};

Result<OpenBook> openBook(const Call &call);

/// Why a call may not write with the time it has: whoever writes to a database with simulated time
/// tells it by --now, and nobody else does.
std::optional<QString> wrongTime(const Call &call, bool simulatedTime);
/// The instant of a write whose time is not wrong.
Instant timeOfWriting(const Call &call, const OpenBook &open);

} // namespace vigie

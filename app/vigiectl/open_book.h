#pragma once

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

/// The console's own database. (Places and defaults)
QString defaultDatabase();

/// The instant it is received: the machine's clock.
Instant machineNow();

} // namespace vigie

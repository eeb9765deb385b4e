#pragma once

#include "storage/embedded_book.h"

namespace vigie {

/// The first act on a new database: whoever sits here becomes its first person, a lead, and the
/// service levels that ship with the program come into force.
Result<void> foundCompany(EmbeddedBook &book, const QString &login, Instant at);

} // namespace vigie

#pragma once

#include "storage/embedded_book.h"

namespace vigie {

/// Fills a new database with the demonstration company: agents, customers, servers, contracts and
/// tickets whose ages are offsets from `now`, so that the countdowns live. Fails on the first
/// operation that is refused, naming it.
Result<void> demonstrate(EmbeddedBook &book, const QString &lead, Instant now);

} // namespace vigie

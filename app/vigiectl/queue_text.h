#pragma once

#include "book/queue_rows.h"
#include "domain/catalogue.h"

#include <span>

namespace vigie {

/// Rows of the queue as a table for people: each band's caption, then its tickets.
QString queueText(std::span<const QueueRow> rows, Instant now, const Catalogue &catalogue);

} // namespace vigie

#pragma once

#include "book/queue_rows.h"
#include "domain/catalogue.h"

namespace vigie {

/// A band's caption: what it is, what its times say, when support opens or closes.
QString bandText(Band band, Instant now, const BusinessCalendar &calendar);

/// Time left, waited or worked, or when it wakes: whatever the row's band shows. (Q2, E54, E55)
QString timeText(const QueueRow &row, Instant now, const Catalogue &catalogue);

/// What else is to be said of the row; mostly nothing.
QString tagText(const QueueRow &row);

} // namespace vigie

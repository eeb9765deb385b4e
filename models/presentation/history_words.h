#pragma once

#include "book/ticket_file.h"
#include "domain/business_calendar.h"
#include "presentation/ticket_view.h"

namespace vigie {

/// What was changed of a ticket, newest first, in the user's words: its opening in one line, and of
/// each later act what somebody decided, without what follows from it. Fields of an imported
/// ticket that have no column here keep their own names. (K4)
std::vector<HistoryLineView> historyViews(
    const TicketFile &file, Instant now, const BusinessCalendar &calendar);

} // namespace vigie

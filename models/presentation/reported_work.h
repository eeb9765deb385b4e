#pragma once

#include "book/ticket_file.h"
#include "presentation/form_fields.h"

namespace vigie {

/// A ticket's interventions that were reported, the newest in front: by id, when each began, the
/// time worked, its coverage and who reported it.
FormChoices reportedWork(const TicketFile &file, Instant now, const BusinessCalendar &calendar);

} // namespace vigie

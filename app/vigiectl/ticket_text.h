#pragma once

#include "book/ticket_file.h"

namespace vigie {

/// A ticket for people: what it is, the conversation, the work, the history.
QString ticketText(const TicketFile &file, Instant now, const Catalogue &catalogue);

} // namespace vigie

#pragma once

#include "book/ticket_file.h"

#include <QJsonObject>

namespace vigie {

/// Everything about a ticket, its times told at an instant.
QJsonObject ticketJson(const TicketFile &file, Instant now, const Catalogue &catalogue);

} // namespace vigie

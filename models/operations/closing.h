#pragma once

#include "operations/refusing.h"
#include "operations/writing.h"

namespace vigie {

/// Closes a ticket as of a local day; it remembers the state it was closed from,
/// or had left to wait. (E48, E51, E74)
void close(Ticket &ticket, QDate day);

/// When a ticket reported at this instant closes by itself: the local end of the last of its days.
/// (E14, E74)
Instant closesByItself(Instant reported, const Catalogue &catalogue);

/// Refused once the days after closing in which a ticket may come back are over. (E14)
std::optional<Refusal> refusedAfterClosing(const Ticket &ticket, const Circumstances &now);

/// Back from reported or closed: in progress if it was ever worked on, else the state it was closed
/// from. (E48, E51)
void bringBack(Ticket &ticket);

/// The ticket that an act meant for a merged one reaches. (E43)
Ticket survivorOf(Ticket ticket, Rows &rows);

} // namespace vigie

#pragma once

#include "book/queue_rows.h"
#include "presentation/action_table.h"

#include <set>

namespace vigie {

/// Whether an act may be done on several tickets at once.
bool isForSeveral(ActionId act);

/// Of these acts, those that the state of at least one of the tickets allows its reader, as
/// `TicketView::possible` has it of one ticket.
std::set<ActionId> possibleForSeveral(
    const std::vector<const QueueRow *> &tickets, const QString &login);

} // namespace vigie

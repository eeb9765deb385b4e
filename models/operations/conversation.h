#pragma once

#include "domain/message.h"
#include "operations/decision.h"
#include "operations/rows.h"
#include "operations/writing.h"

namespace vigie {

/// Writes a message on a ticket. What staff writes ends *answered*. (K4, E35)
Message write(Writing &writing, Ticket &ticket, MessageKind kind, const QString &text,
    const Circumstances &now);

/// The message on this ticket, or on the one it was merged into, that a reference means.
std::optional<Message> messageOn(
    const Ticket &ticket, const Reference<Message> &reference, Rows &rows);

/// Moves a ticket's messages into another's conversation, in order of time. (K8)
void moveConversation(Writing &writing, Ticket &ticket, Ticket &into, Rows &rows);

} // namespace vigie

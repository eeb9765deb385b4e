#pragma once

#include "domain/message.h"
#include "operations/decision.h"
#include "operations/writing.h"

namespace vigie {

/// Writes a message on a ticket. What staff writes ends *answered*. (K4, E35)
Message write(Writing &writing, Ticket &ticket, MessageKind kind, const QString &text,
    const Circumstances &now);

} // namespace vigie

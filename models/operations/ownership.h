#pragma once

#include "operations/refusing.h"
#include "operations/writing.h"

namespace vigie {

/// A colleague has it: who, and since when. (K5)
Refusal heldBy(const Ticket &ticket, Rows &rows);

/// Refused over a colleague unless by a lead or with a reason. (E66, E88)
std::optional<Refusal> refusedOverColleague(const Ticket &ticket,
    const std::optional<QString> &reason, Rows &rows, const Circumstances &now);

void give(Ticket &ticket, std::optional<Identifier<Agent>> owner, Instant at);

/// Ends what the ticket's owner has running on it. (E6)
void endOwnersWork(Writing &writing, const Ticket &ticket, Rows &rows, Instant at);

} // namespace vigie

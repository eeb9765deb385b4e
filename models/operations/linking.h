#pragma once

#include "domain/link.h"
#include "operations/rows.h"
#include "operations/writing.h"

namespace vigie {

/// Links two tickets, from both sides, once.
void link(Writing &writing, const Identifier<Ticket> &ticket, const Identifier<Ticket> &other,
    Rows &rows);

} // namespace vigie

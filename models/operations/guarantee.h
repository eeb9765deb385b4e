#pragma once

#include "domain/declaration.h"
#include "operations/terms_in_force.h"
#include "operations/writing.h"

namespace vigie {

/// Declares the ticket as an incident at that instant, on those terms; it becomes the ticket's last
/// declaration. (Q4, E7, L3)
Declaration declare(Writing &writing, Ticket &ticket, Instant at, const TermsInForce &terms);

/// Makes a declaration, as it stands, the one whose clock the ticket shows; one that was set aside
/// shows no deadline. (E7, E86)
void follow(Ticket &ticket, const Declaration &declaration);

/// The last declaration's clock is met or missed by a start at that instant, for good. (Q3)
void decideByStart(Writing &writing, Ticket &ticket, const Declaration &declaration, Instant start,
    std::optional<Identifier<Segment>> by);

/// Ends a running clock that nobody started: void before the deadline, missed after. (E53)
void endUnstarted(Writing &writing, Ticket &ticket, Rows &rows, Instant at);

} // namespace vigie

#pragma once

#include "domain/ticket.h"

namespace vigie {

/// What is done to a ticket, as far as its state allows or forbids it.
enum class Act {
    Qualify,
    Claim,
    Assign,
    Release,
    Withdraw,
    Merge,
    Link,
    Note,
    Reply,
    GiveTime,
    Start,
    Wait,
    Snooze,
    Close,
    Reopen,
    Resume,
    Unsnooze,
    ReportWork,
    CloseByItself,
    CustomerMessage
};

/// The table of a ticket's life: whether an act is possible in a state at all. What else a rule
/// asks for (a reason, one's own segment, a running guarantee) is the operation's to say. (K2)
bool allows(TicketState state, Act act);

} // namespace vigie

#pragma once

#include "domain/ticket.h"

namespace vigie {

/// A ticket and another it belongs with. Kept once from each side.
struct Link
{
    Identifier<Link> id;
    Identifier<Ticket> ticket;
    Identifier<Ticket> other;

    friend bool operator==(const Link &, const Link &) = default;
};

} // namespace vigie

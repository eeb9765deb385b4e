#pragma once

#include "domain/ticket.h"

namespace vigie {

/// A change of an imported ticket in a field that Vigie has no column for: a group, a priority.
struct ForeignChange
{
    Identifier<ForeignChange> id;
    Identifier<Ticket> ticket;
    Instant at;
    QString who; ///< as found
    QString field;
    std::optional<QString> before;
    std::optional<QString> after;

    friend bool operator==(const ForeignChange &, const ForeignChange &) = default;
};

} // namespace vigie

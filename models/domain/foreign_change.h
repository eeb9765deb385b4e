#pragma once

#include "domain/ticket.h"

#include <vector>

namespace vigie {

/// One field of another system before and after a change.
struct ForeignField
{
    QString field;
    std::optional<QString> before;
    std::optional<QString> after;

    friend bool operator==(const ForeignField &, const ForeignField &) = default;
};

/// What an event changed on an imported ticket in fields that Vigie has no column for: a group, a
/// priority.
struct ForeignChange
{
    Identifier<ForeignChange> id;
    Identifier<Ticket> ticket;
    Instant at;
    QString who; ///< as found; may be nobody
    std::vector<ForeignField> fields;

    friend bool operator==(const ForeignChange &, const ForeignChange &) = default;
};

} // namespace vigie

#pragma once

#include "operations/decision.h"
#include "operations/rows.h"

namespace vigie {

/// One thing that an operation changes: a ticket's field or its band, another row's field as
/// "table.column", or a thing that is made, as its table, what is booked field by field;
/// "open_ticket", "unbilled_block": what an ending contract leaves behind (E39); "administration":
/// when what the company administers under it is to be handed back (L1).
struct Consequence
{
    QString what;
    RowKey about;
    Fact before;
    Fact after;

    friend bool operator==(const Consequence &, const Consequence &) = default;
};

/// What a decision would do, field by field: shown before it is done, from the very rows that
/// would be written. Keys are facts as text. (Look before you leap)
std::vector<Consequence> consequencesOf(const Changes &changes);

/// The fields of a row as facts, in the order of its columns; instants as such. A row that cannot
/// be read is empty.
std::vector<Input> factsOf(Table table, const Row &row);

} // namespace vigie

#pragma once

#include "operations/operation.h"

namespace vigie {

/// What an operation comes to on some rows, and what that rests on.
struct Decided
{
    Decision decision;
    ReadSet read;
    /// T6, an unknown `as` and a used key are answered and not recorded. (E72)
    bool recorded = true;
};

/// Finds who acts and lets the rules decide: on the truth, and in `verify` on what it once was.
/// Fails as its rows do.
Result<Decided> decideOn(
    RowSource &source, const Envelope &envelope, std::shared_ptr<const Catalogue> inForce);

} // namespace vigie

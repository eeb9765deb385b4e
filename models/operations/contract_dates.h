#pragma once

#include "operations/levels.h"
#include "operations/refusing.h"
#include "operations/terms_in_force.h"

namespace vigie {

/// All contracts that ever were or will be on that server or platform, the first in front.
std::vector<Contract> contractsOn(const Subject &subject, Rows &rows);

/// A contract ends after it begins, and at the latest when the next one begins. (E44)
std::optional<Refusal> refusedEnd(const Contract &contract, Instant until, Rows &rows);

/// The same of another end for a contract. One that has ended is not revived: its end moves later
/// on its own local day alone. (E44)
std::optional<Refusal> refusedOtherEnd(
    const Contract &contract, Instant until, Rows &rows, const Circumstances &now);

/// Adds what a contract that ends leaves behind, of nodes too: tickets that are open and blocks
/// that are not invoiced. (E21, E39)
void addLeft(Changes &changes, const Contract &contract, Rows &rows);

/// With the marks of what has fallen due of it by then. (E81)
Contract asDue(Contract contract, Instant at);

} // namespace vigie

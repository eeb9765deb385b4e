#pragma once

#include "domain/contract.h"
#include "operations/decision.h"
#include "operations/rows.h"
#include "operations/writing.h"

namespace vigie {

/// Writes the level in force now on the open tickets of what a contract covers, nodes and tickets
/// about no server included. `changed` are contracts as they will be once written. (E3, E69, E81)
void writeLevels(Writing &writing, const Contract &contract, const std::vector<Contract> &changed,
    Rows &rows, const Circumstances &now);

} // namespace vigie

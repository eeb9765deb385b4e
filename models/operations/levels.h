#pragma once

#include "domain/contract.h"
#include "operations/decision.h"
#include "operations/rows.h"
#include "operations/writing.h"

namespace vigie {

/// Contracts and servers as an operation is going to write them.
struct Foreseen
{
    std::vector<Contract> contracts;
    std::vector<Server> servers;
};

/// Writes the level that is in force now on the open tickets of a customer. (E3, E21, E69, E81)
void writeLevels(Writing &writing, const Identifier<Customer> &customer, const Foreseen &foreseen,
    Rows &rows, const Circumstances &now);

} // namespace vigie

#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Whether somebody works for the company now.
inline bool isActiveStaff(const Agent &agent) { return agent.active && isStaff(agent.role); }

/// Enters whoever is named, if anybody, where a customer or contract names one of the company's
/// staff; refused for others and for who has left. (L4)
std::optional<Refusal> enterStaff(const std::optional<Reference<Agent>> &named,
    std::optional<Identifier<Agent>> &into, Rows &rows);

} // namespace vigie

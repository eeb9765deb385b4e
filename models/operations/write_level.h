#pragma once

#include "operations/refusing.h"

namespace vigie {

/// A contract's beginning or end is due: the level then in force is written on the open tickets.
/// (E3, E52, E81)
struct WriteLevel
{
    Reference<Contract> contract;
};

template <>
struct Fields<WriteLevel>
{
    static constexpr const char *kind = "write-level";
    static constexpr auto &who = nobody;
    static constexpr auto all = std::tuple{
        column("contract", &WriteLevel::contract),
    };
};

Decision decide(const WriteLevel &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

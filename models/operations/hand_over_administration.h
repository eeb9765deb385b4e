#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Who administers a server or platform from now on, and why: beside its level, which says who does
/// when the contract begins. The log keeps the reason. (L1)
struct HandOverAdministration
{
    Reference<Contract> contract;
    Party to = Party::Customer;
    QString reason;
};

template <>
struct Fields<HandOverAdministration>
{
    static constexpr const char *kind = "hand-over-administration";
    static constexpr auto &who = accounts;
    static constexpr auto all = std::tuple{
        column("contract", &HandOverAdministration::contract),
        column("to", &HandOverAdministration::to),
        column("reason", &HandOverAdministration::reason),
    };
};

Decision decide(const HandOverAdministration &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

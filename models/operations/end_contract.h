#pragma once

#include "operations/day_or_instant.h"
#include "operations/refusing.h"

namespace vigie {

/// Ends a contract at an instant, past or to come; from then on Standard is in force. Guarantees
/// that were declared stand. The tickets it leaves open and the blocks not yet invoiced are shown
/// before. (E39, E44, E81)
struct EndContract
{
    Reference<Contract> contract;
    DayOrInstant until;
};

template <>
struct Fields<EndContract>
{
    static constexpr const char *kind = "end-contract";
    static constexpr auto &who = accounts;
    static constexpr auto all = std::tuple{
        column("contract", &EndContract::contract),
        column("until", &EndContract::until),
    };
};

Decision decide(const EndContract &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

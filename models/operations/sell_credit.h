#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Sells a customer hour credit in indivisible blocks of the catalogue's sale unit. Tickets that
/// wait for credit come back, the oldest first, up to the first whose estimate is not covered. (H1,
/// E31)
struct SellCredit
{
    Reference<Customer> customer;
    qint64 blocks = 0;
    std::optional<QString> invoice; ///< its number elsewhere; the log keeps it
};

template <>
struct Fields<SellCredit>
{
    static constexpr const char *kind = "sell-credit";
    static constexpr auto &who = accounts;
    static constexpr auto all = std::tuple{
        column("customer", &SellCredit::customer),
        column("blocks", &SellCredit::blocks),
        column("invoice", &SellCredit::invoice),
    };
};

Decision decide(const SellCredit &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

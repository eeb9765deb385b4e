#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Records that a block stands on an invoice, once. (E2, E95)
struct MarkInvoiced
{
    Reference<Block> block;
};

template <>
struct Fields<MarkInvoiced>
{
    static constexpr const char *kind = "mark-invoiced";
    static constexpr auto &who = accounts;
    static constexpr auto all = std::tuple{
        column("block", &MarkInvoiced::block),
    };
};

Decision decide(const MarkInvoiced &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

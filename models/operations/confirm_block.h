#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Records that a block which a report sold is agreed to, by the customer on the ticket or by the
/// account manager: from then on it may be invoiced. (E2, E95)
struct ConfirmBlock
{
    Reference<Block> block;
};

template <>
struct Fields<ConfirmBlock>
{
    static constexpr const char *kind = "confirm-block";
    static constexpr auto &who = accounts;
    static constexpr auto all = std::tuple{
        column("block", &ConfirmBlock::block),
    };
};

Decision decide(const ConfirmBlock &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

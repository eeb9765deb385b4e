#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Another coverage or another time for work that was reported: its entries are undone and booked
/// anew in the months of the work. Allowance that is freed replaces credit, then blocks, of other
/// work of the month on the same server or platform; blocks that nothing uses any more are
/// withdrawn unless they were invoiced. (H4, H5, E24, E59, E80, E89)
struct CorrectWork
{
    Reference<Intervention> intervention;
    std::optional<Coverage> coverage;
    std::optional<qint64> minutes; ///< all that was worked
    QString reason;
};

template <>
struct Fields<CorrectWork>
{
    static constexpr const char *kind = "correct";
    static constexpr auto &who = leads;
    static constexpr auto all = std::tuple{
        column("intervention", &CorrectWork::intervention),
        column("coverage", &CorrectWork::coverage),
        column("minutes", &CorrectWork::minutes),
        column("reason", &CorrectWork::reason),
    };
};

Decision decide(const CorrectWork &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

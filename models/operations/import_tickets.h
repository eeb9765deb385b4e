#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Take over the tickets of another system. Decides only whether it may be done: the rows come
/// along with whoever submits it, and the log holds them to its digest.
struct ImportTickets
{
    QString source; ///< servicenow, csv
    QString digest; ///< SHA-256, in hex, of the file
    std::optional<QString> levels; ///< SHA-256, in hex, of the file of levels
    std::optional<Instant> until; ///< only what happened up to then
};

template <>
struct Fields<ImportTickets>
{
    static constexpr const char *kind = "import";
    static constexpr auto &who = nobody; // from a line: it brings no rows
    static constexpr auto all = std::tuple{
        column("source", &ImportTickets::source),
        column("digest", &ImportTickets::digest),
        column("levels", &ImportTickets::levels),
        column("until", &ImportTickets::until),
    };
};

Decision decide(const ImportTickets &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

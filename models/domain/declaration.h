#pragma once

#include "domain/ticket.h"

namespace vigie {

/// Why a declaration has no running clock though nothing decided it, or what became of it later.
enum class DeclarationMark {
    None,
    Requalified, ///< the incident became a request (Q4, E16)
    Merged ///< its clock went to another ticket or declaration (K8, E76)
};

template <>
struct Words<DeclarationMark>
{
    static constexpr std::array all{
        std::pair{DeclarationMark::None, "none"},
        std::pair{DeclarationMark::Requalified, "requalified"},
        std::pair{DeclarationMark::Merged, "merged"},
    };
};

/// An incident was declared: the terms that stood then, and how it ended. (Q4, E7, L3)
struct Declaration
{
    Identifier<Declaration> id;
    Identifier<Ticket> ticket;
    Instant at;
    Level level = Level::Standard; ///< in force at that instant
    std::optional<Identifier<Contract>> contract; ///< that gave it; none: Standard
    std::optional<qint64> guaranteeMinutes;
    std::optional<Instant> deadline;
    std::optional<Verdict> verdict;
    std::optional<Instant> decidedAt; ///< when work started, or it ended unstarted (Q3, E53)
    std::optional<Identifier<Segment>> decidedBy; ///< the segment of that start, for undoing it
    DeclarationMark mark = DeclarationMark::None;

    friend bool operator==(const Declaration &, const Declaration &) = default;
};

} // namespace vigie

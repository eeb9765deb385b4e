#pragma once

#include "domain/explanation.h"
#include "domain/service_level.h"

#include <optional>

namespace vigie {

/// What a ticket's level rests on.
struct LevelInputs
{
    bool namesMachine = false; ///< a server or platform (E20)
    bool isQualified = false; ///< then, about no machine, it is at Standard terms (E61)
    bool isNode = false; ///< its server is a platform's, whose contract counts (E21)
    std::optional<QString> contract; ///< key of the one in force; none: Standard, implicitly (E44)
    std::optional<Instant> since; ///< from when that is in force
    Level level = Level::Standard;
};

/// The value is the level's word. (E3, E20, E21, E44, E61)
Explanation explainLevel(const LevelInputs &inputs);

} // namespace vigie

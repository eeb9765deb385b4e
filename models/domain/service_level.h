#pragma once

#include "domain/words.h"

#include <array>

namespace vigie {

/// The five service levels, from the lowest: a higher one compares greater.
enum class Level { Standard, Serenity, Pro, Business, Critical };

template <>
struct Words<Level>
{
    static constexpr std::array all{
        std::pair{Level::Standard, "standard"},
        std::pair{Level::Serenity, "serenity"},
        std::pair{Level::Pro, "pro"},
        std::pair{Level::Business, "business"},
        std::pair{Level::Critical, "critical"},
    };
};

} // namespace vigie

#pragma once

#include "domain/words.h"

#include <array>

namespace vigie {

/// In which a customer is written to.
enum class Language { English, French };

template <>
struct Words<Language>
{
    static constexpr std::array all{
        std::pair{Language::English, "en"},
        std::pair{Language::French, "fr"},
    };
};

} // namespace vigie

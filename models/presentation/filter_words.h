#pragma once

#include "domain/words.h"
#include "presentation/queue_filter.h"

#include <array>

namespace vigie {

// The words of the filter's language. Plain text has no key.

template <>
struct Words<Is>
{
    static constexpr std::array all{
        std::pair{Is::Incident, "incident"},
        std::pair{Is::Request, "request"},
        std::pair{Is::Answered, "answered"},
        std::pair{Is::AtRisk, "at-risk"},
        std::pair{Is::Over, "over"},
        std::pair{Is::Mine, "mine"},
        std::pair{Is::Unclaimed, "unclaimed"},
        std::pair{Is::Waiting, "waiting"},
    };
};

template <>
struct Words<FilterTerm::On>
{
    static constexpr std::array all{
        std::pair{FilterTerm::On::Level, "level"},
        std::pair{FilterTerm::On::Is, "is"},
        std::pair{FilterTerm::On::Customer, "customer"},
        std::pair{FilterTerm::On::Server, "server"},
        std::pair{FilterTerm::On::Owner, "owner"},
        std::pair{FilterTerm::On::State, "state"},
        std::pair{FilterTerm::On::Due, "due"},
        std::pair{FilterTerm::On::Waited, "waited"},
    };
};

} // namespace vigie

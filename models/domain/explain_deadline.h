#pragma once

#include "domain/catalogue.h"
#include "domain/declaration.h"
#include "domain/explanation.h"

#include <optional>

namespace vigie {

/// What a ticket's deadline follows from.
struct DeadlineInputs
{
    std::optional<Instant> declared; ///< the last declaration; none: never declared an incident
    Level level = Level::Standard; ///< in force then
    std::optional<QString> contract; ///< that gave it; none: Standard, implicitly (E44)
    std::optional<minutes> guarantee; ///< on which it was declared
    DeclarationMark mark = DeclarationMark::None; ///< why its clock ended, if it did
};

/// Declared when, under which level, on what guarantee; at risk and missed from when; due. Without
/// a deadline the last step says why there is none. (Q4, L3, Q2, E54, T3, K6, E86,
/// E93)
Explanation explainDeadline(const DeadlineInputs &inputs, const Catalogue &catalogue);

} // namespace vigie

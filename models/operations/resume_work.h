#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Work on after a pause, or bring a waiting ticket back to the state it left. Never decides a
/// guarantee and never asks for a reason. (E49, E77, E78)
struct ResumeWork
{
    Reference<Ticket> ticket;
    std::optional<QString> reason;
};

template <>
struct Fields<ResumeWork>
{
    static constexpr const char *kind = "resume";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &ResumeWork::ticket),
        column("reason", &ResumeWork::reason),
    };
};

Decision decide(const ResumeWork &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

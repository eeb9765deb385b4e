#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Another name or role for somebody, or the end of their work here. What runs of somebody who is
/// staff no longer ends then, its time counted and left to report; their tickets stay theirs until
/// they are assigned. A portal login stays one. Nobody gives up leading alone, so that a lead
/// remains. (E6, E62)
struct ChangeAgent
{
    Reference<Agent> agent;
    std::optional<QString> name;
    std::optional<Role> role;
    std::optional<bool> active;
};

template <>
struct Fields<ChangeAgent>
{
    static constexpr const char *kind = "change-agent";
    static constexpr auto &who = leads;
    static constexpr auto all = std::tuple{
        column("agent", &ChangeAgent::agent),
        column("name", &ChangeAgent::name),
        column("role", &ChangeAgent::role),
        column("active", &ChangeAgent::active),
    };
};

Decision decide(const ChangeAgent &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

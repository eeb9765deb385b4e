#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Somebody who acts. A portal login belongs to one customer. (E62)
struct CreateAgent
{
    QString key; ///< the login
    QString name;
    Role role = Role::Support;
    std::optional<Reference<Customer>> customer;
};

template <>
struct Fields<CreateAgent>
{
    static constexpr const char *kind = "create-agent";
    static constexpr auto &who = leads;
    static constexpr auto all = std::tuple{
        column("key", &CreateAgent::key),
        column("name", &CreateAgent::name),
        column("role", &CreateAgent::role),
        column("customer", &CreateAgent::customer),
    };
};

/// Who did what fell due, wherever people are told; nobody's login. (E15)
inline constexpr QLatin1StringView ownLogin("system");

Decision decide(const CreateAgent &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

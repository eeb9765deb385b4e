#pragma once

#include "operations/refusing.h"

namespace vigie {

/// The first act of every database: its first person, a lead, and the first version of the service
/// levels.
struct FoundCompany
{
    QString login;
    QString name;
    QString catalogue; ///< TOML
    bool simulatedTime = false; ///< whether whoever writes tells the time
};

template <>
struct Fields<FoundCompany>
{
    static constexpr const char *kind = "found";
    static constexpr auto &who = nobody;
    static constexpr auto all = std::tuple{
        column("login", &FoundCompany::login),
        column("name", &FoundCompany::name),
        column("catalogue", &FoundCompany::catalogue),
        column("simulated_time", &FoundCompany::simulatedTime),
    };
};

Decision decide(const FoundCompany &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

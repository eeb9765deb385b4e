#pragma once

#include "domain/language.h"
#include "operations/refusing.h"

namespace vigie {

/// A company with servers.
struct CreateCustomer
{
    QString key;
    QString name;
    std::optional<Language> language;
    std::optional<Reference<Agent>> manager;
};

template <>
struct Fields<CreateCustomer>
{
    static constexpr const char *kind = "create-customer";
    static constexpr auto &who = accounts;
    static constexpr auto all = std::tuple{
        column("key", &CreateCustomer::key),
        column("name", &CreateCustomer::name),
        column("language", &CreateCustomer::language),
        column("manager", &CreateCustomer::manager),
    };
};

Decision decide(const CreateCustomer &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

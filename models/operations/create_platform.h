#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Several servers of a customer that serve together from now on, and how many of them must be up.
/// Their own contracts rest; what was worked and declared before stays with those. (C1, E21)
struct CreatePlatform
{
    QString key;
    Reference<Customer> customer;
    QString name;
    qint64 needed = 1;
    std::vector<Reference<Server>> nodes;
};

template <>
struct Fields<CreatePlatform>
{
    static constexpr const char *kind = "create-platform";
    static constexpr auto &who = accounts;
    static constexpr auto all = std::tuple{
        column("key", &CreatePlatform::key),
        column("customer", &CreatePlatform::customer),
        column("name", &CreatePlatform::name),
        column("needed", &CreatePlatform::needed),
        column("nodes", &CreatePlatform::nodes),
    };
};

Decision decide(const CreatePlatform &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

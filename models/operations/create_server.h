#pragma once

#include "operations/amount.h"
#include "operations/refusing.h"

namespace vigie {

/// A machine that a customer rents.
struct CreateServer
{
    QString key;
    Reference<Customer> customer;
    QString name;
    QDate ordered;
    std::optional<Panel> panel;
    std::optional<Amount> rentCents; ///< a month
};

template <>
struct Fields<CreateServer>
{
    static constexpr const char *kind = "create-server";
    static constexpr auto &who = accounts;
    static constexpr auto all = std::tuple{
        column("key", &CreateServer::key),
        column("customer", &CreateServer::customer),
        column("name", &CreateServer::name),
        column("ordered", &CreateServer::ordered),
        column("panel", &CreateServer::panel),
        column("rent_cents", &CreateServer::rentCents),
    };
};

Decision decide(const CreateServer &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

#pragma once

#include "domain/agent.h"

namespace vigie {

/// A company with servers.
struct Customer
{
    Identifier<Customer> id;
    QString key;
    QString name;
    QString language; ///< "en", "fr": in which it is written to
    std::optional<Identifier<Agent>> manager; ///< its account manager

    friend bool operator==(const Customer &, const Customer &) = default;
};

/// A person at a customer.
struct Contact
{
    Identifier<Contact> id;
    QString key;
    Identifier<Customer> customer;
    QString name;
    std::optional<QString> email; ///< imported ones may lack it
    std::optional<QString> phone;
    bool mayCall = false; ///< may ask for an intervention by phone (E19)
    bool technical = false; ///< is told of resource alerts (E17)

    friend bool operator==(const Contact &, const Contact &) = default;
};

} // namespace vigie

#pragma once

#include "domain/agent.h"
#include "domain/service_level.h"

#include <vector>

namespace vigie {

/// Who and what there is to choose from, by name: for forms.
struct Directory
{
    struct Person
    {
        QString login;
        QString name;
        Role role = Role::Support;
    };
    struct Company
    {
        QString key;
        QString name;
    };
    /// A server or platform, and its customer.
    struct Machine
    {
        QString key;
        QString name;
        QString customer; ///< key
        bool isPlatform = false;
    };
    struct Caller
    {
        QString key;
        QString name;
        QString customer; ///< key
    };

    std::vector<Person> staff; ///< active
    std::vector<Company> customers;
    std::vector<Machine> machines;
    std::vector<Caller> callers; ///< contacts who may call
};

} // namespace vigie

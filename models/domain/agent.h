#pragma once

#include "domain/identifier.h"
#include "domain/words.h"

#include <QString>

#include <array>
#include <optional>

namespace vigie {

struct Customer;
struct Segment;

/// What somebody may do. Support, manager and lead are the company's staff; a portal login belongs
/// to one customer; the monitor is a program.
enum class Role { Support, Manager, Lead, Portal, Monitor };

template <>
struct Words<Role>
{
    static constexpr std::array all{
        std::pair{Role::Support, "support"},
        std::pair{Role::Manager, "manager"},
        std::pair{Role::Lead, "lead"},
        std::pair{Role::Portal, "portal"},
        std::pair{Role::Monitor, "monitor"},
    };
};

constexpr bool isStaff(Role role)
{
    return role == Role::Support || role == Role::Manager || role == Role::Lead;
}

/// A person or program that acts. Its key is its login.
struct Agent
{
    Identifier<Agent> id;
    QString key;
    QString name;
    Role role = Role::Support;
    bool active = true;
    std::optional<Identifier<Customer>> customer; ///< of a portal login, whose customer it is (E62)
    std::optional<Identifier<Segment>> running; ///< the one segment that runs (E13)

    friend bool operator==(const Agent &, const Agent &) = default;
};

} // namespace vigie

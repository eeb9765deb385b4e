#pragma once

#include "operations/refusing.h"

namespace vigie {

enum class WaitedFor { Customer, Credit };

template <>
struct Words<WaitedFor>
{
    static constexpr std::array all{
        std::pair{WaitedFor::Customer, "customer"},
        std::pair{WaitedFor::Credit, "credit"},
    };
};

/// Let a ticket wait for its customer or for credit; ends what runs. (K2, E1, E38, E49)
struct WaitFor
{
    Reference<Ticket> ticket;
    WaitedFor what = WaitedFor::Customer;
    std::optional<QString> reason;
};

template <>
struct Fields<WaitFor>
{
    static constexpr const char *kind = "wait";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &WaitFor::ticket),
        column("for", &WaitFor::what),
        column("reason", &WaitFor::reason),
    };
};

Decision decide(const WaitFor &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

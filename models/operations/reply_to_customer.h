#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Write to the customer. Held against what its writer saw: if somebody else wrote since, it is
/// refused and sent on a second yes. (K7, E67)
struct ReplyToCustomer
{
    Reference<Ticket> ticket;
    QString text;
    std::optional<Reference<Message>> seen; ///< the last message its writer saw
};

template <>
struct Fields<ReplyToCustomer>
{
    static constexpr const char *kind = "reply";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &ReplyToCustomer::ticket),
        column("text", &ReplyToCustomer::text),
        column("seen", &ReplyToCustomer::seen),
    };
};

Decision decide(const ReplyToCustomer &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

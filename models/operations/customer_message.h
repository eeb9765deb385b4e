#pragma once

#include "operations/refusing.h"

namespace vigie {

/// A customer writes on a ticket; the portal, or staff for a customer who wrote elsewhere. Ends
/// waiting and snoozing, brings a reported or closed ticket back, and declares an incident where
/// the customer says so. (E35, E48, E71, E78)
struct CustomerMessage
{
    Reference<Ticket> ticket;
    QString text;
    std::optional<bool> declaresIncident;
    std::optional<QString> reason; ///< why staff declares for the customer
};

template <>
struct Fields<CustomerMessage>
{
    static constexpr const char *kind = "customer-message";
    static constexpr auto &who = staffAndPortal;
    static constexpr auto all = std::tuple{
        column("ticket", &CustomerMessage::ticket),
        column("text", &CustomerMessage::text),
        column("declares-incident", &CustomerMessage::declaresIncident),
        column("reason", &CustomerMessage::reason),
    };
};

Decision decide(const CustomerMessage &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

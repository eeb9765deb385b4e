#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Open a ticket for a customer, about a server, a platform or neither. A phone call is taken from
/// Pro upwards, from a contact who may call and was verified; monitoring opens from Business
/// upwards and joins an outage that is not closed. (K1, K2, E19, E62, E63)
struct OpenTicket
{
    std::optional<Reference<Server>> server;
    std::optional<Reference<Platform>> platform;
    std::optional<Reference<Customer>> customer;
    Channel channel = Channel::Staff;
    Kind kind = Kind::Request;
    QString subject;
    QString text;
    std::optional<Reference<Contact>> contact; ///< the caller, of a phone call
    std::optional<Instant> declared; ///< start of the call, or when the outage was detected
    std::optional<QString> verifiedBy; ///< how the caller was verified
    std::optional<QString> key;
};

template <>
struct Fields<OpenTicket>
{
    static constexpr const char *kind = "open-ticket";
    static constexpr auto &who = anybody;
    static constexpr std::array oneOf{"server", "platform", "customer"};
    static constexpr auto all = std::tuple{
        column("server", &OpenTicket::server),
        column("platform", &OpenTicket::platform),
        column("customer", &OpenTicket::customer),
        column("channel", &OpenTicket::channel),
        column("kind", &OpenTicket::kind),
        column("subject", &OpenTicket::subject),
        column("text", &OpenTicket::text),
        column("contact", &OpenTicket::contact),
        column("declared", &OpenTicket::declared),
        column("verified-by", &OpenTicket::verifiedBy),
        column("key", &OpenTicket::key),
    };
};

Decision decide(const OpenTicket &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

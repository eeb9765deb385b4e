#pragma once

#include "operations/decision.h"
#include "operations/rows.h"

namespace vigie {

/// What a ticket is about: a server, a platform, or nothing but a customer.
struct Subject
{
    Identifier<Customer> customer;
    std::optional<Identifier<Server>> server;
    std::optional<Identifier<Platform>> platform;
};

/// The level in force on something at an instant, and the contract that gives it.
struct TermsInForce
{
    Level level = Level::Standard;
    std::optional<Contract> contract; ///< none: Standard, implicitly (E44)
    std::optional<qint64> guaranteeMinutes;
};

bool isInForce(const Contract &contract, Instant at);

/// The highest terms among contracts.
TermsInForce termsAmong(
    const std::vector<Contract> &contracts, Instant at, const Catalogue &catalogue);

/// The terms of the server's contract, or of the platform's whose node it is (E21); of nothing but
/// a customer, those of the customer's highest level (E20), contracts that rest left out.
TermsInForce termsInForce(
    const Subject &subject, Instant at, Rows &rows, const Catalogue &catalogue);

/// The terms on which a ticket is declared an incident; once qualified about no server, Standard's.
/// (E48, E61)
TermsInForce termsOf(const Ticket &ticket, Instant at, Rows &rows, const Catalogue &catalogue);

/// The level that a ticket about this has now. Once qualified, a ticket about no server is at
/// Standard terms. (E3, E61, E69)
Level levelNow(const Subject &subject, bool qualified, Rows &rows, const Circumstances &now);

inline Subject subjectOf(const Ticket &ticket)
{
    return {ticket.customer, ticket.server, ticket.platform};
}

inline Subject subjectOf(const Contract &contract)
{
    return {contract.customer, contract.server, contract.platform};
}

} // namespace vigie

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

/// What was agreed in a contract before each change of it, in order of time. (E60, E69)
std::vector<FormerTerms> formerTermsOf(const Contract &contract, Rows &rows);

/// The contract with what was agreed in it at an instant; `former` are its own, in order of time.
Contract asAgreedAt(Contract contract, const std::vector<FormerTerms> &former, Instant at);

/// The terms of the server's contract, or of the platform's whose node it then was (E21); of
/// nothing but a customer, those of the customer's highest level (E20), contracts that rest left
/// out. With what was agreed at that instant (L3, E69).
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

#pragma once

#include "domain/catalogue.h"
#include "domain/server.h"

#include <QStringList>

namespace vigie {

/// A pre-sales study. (L2)
struct Study
{
    Identifier<Study> id;
    QString key;
    Identifier<Customer> customer;
    bool accepted = false;
    QStringList technologies; ///< those outside LAMP that it names (E18)

    friend bool operator==(const Study &, const Study &) = default;
};

/// The service level in force on one server or platform from `from`, included, until `until`, not
/// included. Where none is in force the level is Standard. (E44)
struct Contract
{
    Identifier<Contract> id;
    QString key;
    Identifier<Customer> customer;
    std::optional<Identifier<Server>> server;
    std::optional<Identifier<Platform>> platform;
    Level level = Level::Standard;
    Instant from;
    std::optional<Instant> until;
    std::optional<Identifier<Agent>> accountManager; ///< L4
    std::optional<Identifier<Agent>> referringEngineer; ///< L4, C5
    std::optional<Identifier<Study>> study;
    std::optional<qint64> guaranteeMinutes; ///< Critical Business's own terms, never worse (H4)
    std::optional<qint64> allowanceMinutes;
    std::optional<qint64> feeCents;
    std::optional<qint64> availabilityTargetBp; ///< hundredths of a per cent (E18)
    std::optional<qint64> penaltyBp;
    QStringList technologies; ///< C2
    bool applicationMaintenance = false; ///< TMA (C4)
    std::optional<QString> exceptionReason; ///< why a team lead let it pass (E5)
    Party administrator = Party::Customer; ///< of the server
    bool imported = false; ///< taken as found, not judged by L2
    bool begun = false; ///< its level was written on the open tickets (E81)
    bool ended = false; ///< its end was written on the open tickets (E81)

    friend bool operator==(const Contract &, const Contract &) = default;
};

/// What was agreed in a contract until it was changed, of what rules ask for at moments that have
/// passed. Without such a row it has been as it is since the contract began. (L3, E60, E69)
struct FormerTerms
{
    Identifier<FormerTerms> id;
    Identifier<Contract> contract;
    Instant until; ///< not included
    std::optional<qint64> guaranteeMinutes;
    std::optional<qint64> allowanceMinutes;
    bool applicationMaintenance = false;

    friend bool operator==(const FormerTerms &, const FormerTerms &) = default;
};

} // namespace vigie

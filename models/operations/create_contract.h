#pragma once

#include "operations/amount.h"
#include "operations/day_or_instant.h"
#include "operations/refusing.h"

namespace vigie {

/// A service level for a server or platform from some instant on, past or to come. It ends the
/// contract in force before it. Where the level makes the company the administrator, it is from the
/// start. What was declared before keeps its terms. (L1, L2, L3, E5, E44, E57, E81)
struct CreateContract
{
    QString key;
    std::optional<Reference<Server>> server;
    std::optional<Reference<Platform>> platform;
    Level level = Level::Standard;
    DayOrInstant from;
    std::optional<DayOrInstant> until;
    std::optional<Reference<Agent>> accountManager;
    std::optional<Reference<Agent>> referringEngineer;
    std::optional<Reference<Study>> study;
    std::optional<qint64> guaranteeMinutes;
    std::optional<qint64> allowanceMinutes;
    std::optional<Amount> feeCents;
    std::optional<QString> exceptionReason; ///< a lead's, for a server that is not new (E5)
};

template <>
struct Fields<CreateContract>
{
    static constexpr const char *kind = "create-contract";
    static constexpr auto &who = accounts;
    static constexpr std::array oneOf{"server", "platform"};
    static constexpr auto all = std::tuple{
        column("key", &CreateContract::key),
        column("server", &CreateContract::server),
        column("platform", &CreateContract::platform),
        column("level", &CreateContract::level),
        column("from", &CreateContract::from),
        column("until", &CreateContract::until),
        column("account-manager", &CreateContract::accountManager),
        column("referring-engineer", &CreateContract::referringEngineer),
        column("study", &CreateContract::study),
        column("guarantee_minutes", &CreateContract::guaranteeMinutes),
        column("allowance_minutes", &CreateContract::allowanceMinutes),
        column("fee_cents", &CreateContract::feeCents),
        column("exception_reason", &CreateContract::exceptionReason),
    };
};

Decision decide(const CreateContract &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

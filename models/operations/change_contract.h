#pragma once

#include "operations/amount.h"
#include "operations/day_or_instant.h"
#include "operations/refusing.h"

namespace vigie {

/// Other people, another end or other terms for a contract; whatever is not named stays. Terms
/// count from then on: what was declared and worked before keeps those it had. (L2, L3, L4, C2, C4,
/// E18, E44, E60, E69)
struct ChangeContract
{
    Reference<Contract> contract;
    std::optional<Reference<Agent>> accountManager;
    std::optional<Reference<Agent>> referringEngineer;
    std::optional<DayOrInstant> until;
    std::optional<qint64> guaranteeMinutes;
    std::optional<qint64> allowanceMinutes;
    std::optional<Amount> feeCents;
    std::optional<qint64> availabilityTargetBp; ///< hundredths of a per cent
    std::optional<qint64> penaltyBp;
    std::optional<QStringList> technologies;
    std::optional<bool> applicationMaintenance; ///< TMA
};

template <>
struct Fields<ChangeContract>
{
    static constexpr const char *kind = "change-contract";
    static constexpr auto &who = accounts;
    static constexpr auto all = std::tuple{
        column("contract", &ChangeContract::contract),
        column("account-manager", &ChangeContract::accountManager),
        column("referring-engineer", &ChangeContract::referringEngineer),
        column("until", &ChangeContract::until),
        column("guarantee_minutes", &ChangeContract::guaranteeMinutes),
        column("allowance_minutes", &ChangeContract::allowanceMinutes),
        column("fee_cents", &ChangeContract::feeCents),
        column("availability_target_bp", &ChangeContract::availabilityTargetBp),
        column("penalty_bp", &ChangeContract::penaltyBp),
        column("technologies", &ChangeContract::technologies),
        column("tma", &ChangeContract::applicationMaintenance),
    };
};

Decision decide(const ChangeContract &operation, Rows &rows, const Circumstances &now);

} // namespace vigie

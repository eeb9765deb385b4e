#pragma once

#include "domain/eligibility.h"
#include "domain/ticket_life.h"
#include "operations/decision.h"
#include "operations/fields.h"
#include "operations/rows.h"

#include <algorithm>

namespace vigie {

inline Refusal refused(
    RuleId rule, QString sentence, std::vector<Input> inputs = {}, std::vector<QString> lifts = {})
{
    return {std::move(rule), std::move(sentence), std::move(inputs), std::move(lifts)};
}

/// A level that the server or platform is not eligible for. (L2)
inline Refusal refused(const Criterion &criterion)
{
    return refused(criterion.rule, criterion.sentence, criterion.inputs, criterion.lifts);
}

/// A guarantee that Critical Business may not promise. (L2, E18, E70)
Refusal slowerThanBusiness(minutes guarantee, const Catalogue &catalogue);

/// No such thing.
Refusal unknown(const char *table, const QString &name);
template <class Thing>
Refusal unknown(const Reference<Thing> &reference)
{
    return unknown(Columns<Thing>::name, reference.name);
}

/// A key that somebody else has.
Refusal keyTaken(const QString &key);

/// This role may not.
Refusal notAllowed(const Actor &actor);

inline constexpr std::array staff{Role::Support, Role::Manager, Role::Lead};
inline constexpr std::array anybody{
    Role::Support, Role::Manager, Role::Lead, Role::Portal, Role::Monitor};
inline constexpr std::array staffAndPortal{Role::Support, Role::Manager, Role::Lead, Role::Portal};
inline constexpr std::array staffAndMonitor{
    Role::Support, Role::Manager, Role::Lead, Role::Monitor};
inline constexpr std::array<Role, 0> nobody{}; ///< done by the program, when it falls due
inline constexpr std::array accounts{Role::Manager, Role::Lead};
inline constexpr std::array leads{Role::Lead};

/// Refused unless the actor's role is among those that may do this operation. (Who may do what)
template <class Operation>
std::optional<Refusal> refusedToRole(const Circumstances &now)
{
    const auto &who = Fields<Operation>::who;
    if (std::ranges::find(who, now.actor.role) != std::end(who) || now.actor.isSystem())
        return {};
    return notAllowed(now.actor);
}

/// Whether a text says anything; blanks do not.
bool isGiven(const std::optional<QString> &text);

/// Refused where the ticket's state does not allow the act. (K2)
std::optional<Refusal> refusedInState(const Ticket &ticket, Act act);

/// An incident under a guarantee that nobody has started cannot wait or end otherwise. (E1)
Refusal clockRuns(const Ticket &ticket);

} // namespace vigie

#include "operations/ownership.h"

#include "operations/work.h"

namespace vigie {

Refusal heldBy(const Ticket &ticket, Rows &rows)
{
    const auto owner = rows.find(ticket.owner);
    return refused(u"K5"_qs, u"claim.held"_qs,
        {{u"owner"_qs, owner ? owner->key : QString()},
            {u"since_at"_qs, ticket.ownedSince.value_or(ticket.openedAt)}},
        {u"lift.assign"_qs});
}

std::optional<Refusal> refusedOverColleague(const Ticket &ticket,
    const std::optional<QString> &reason, Rows &rows, const Circumstances &now)
{
    if (!ticket.owner || ticket.owner == now.actor.id || now.actor.role == Role::Lead
        || isGiven(reason))
        return {};
    Refusal refusal = heldBy(ticket, rows);
    refusal.lifts = {u"lift.reason"_qs};
    return refusal;
}

void give(Ticket &ticket, std::optional<Identifier<Agent>> owner, Instant at)
{
    ticket.owner = owner;
    ticket.ownedSince = owner ? std::optional(at) : std::nullopt;
}

void endOwnersWork(Writing &writing, const Ticket &ticket, Rows &rows, Instant at)
{
    const auto owner = rows.find(ticket.owner);
    const auto running = owner ? runningOn(ticket, *owner, rows) : std::nullopt;
    if (running)
        end(writing, *running, rows, at);
}

} // namespace vigie

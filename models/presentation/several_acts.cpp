#include "presentation/several_acts.h"

#include "domain/ticket_life.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr ActionId forSeveral[]{
    ActionId::Claim, ActionId::Assign, ActionId::WaitCustomer, ActionId::Link};

bool isPossible(ActionId act, const QueueRow &ticket, const QString &login)
{
    switch (act) {
    case ActionId::Claim:
        return allows(ticket.state, Act::Claim) && !(ticket.owner && ticket.owner->key == login);
    case ActionId::Assign: return allows(ticket.state, Act::Assign);
    case ActionId::WaitCustomer:
        return allows(ticket.state, Act::Wait) && ticket.place.band != Band::Guaranteed;
    case ActionId::Link: return allows(ticket.state, Act::Link);
    default: return false;
    }
}

} // namespace

bool isForSeveral(ActionId act) { return std::ranges::count(forSeveral, act) > 0; }

std::set<ActionId> possibleForSeveral(
    const std::vector<const QueueRow *> &tickets, const QString &login)
{
    std::set<ActionId> acts;
    for (const ActionId act : forSeveral) {
        const auto allowsIt
            = [&](const QueueRow *ticket) { return isPossible(act, *ticket, login); };
        if (std::ranges::any_of(tickets, allowsIt))
            acts.insert(act);
    }
    return acts;
}

} // namespace vigie

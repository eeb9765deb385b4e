#include "operations/proposed_owner.h"

#include "operations/people.h"

namespace vigie {

std::optional<Agent> proposedOwner(
    const Ticket &ticket, Instant at, Rows &rows, const Catalogue &catalogue)
{
    const auto contract = termsOf(ticket, at, rows, catalogue).contract;
    const auto engineer = contract ? rows.find(contract->referringEngineer) : std::nullopt;
    return engineer && isActiveStaff(*engineer) ? engineer : std::nullopt;
}

} // namespace vigie

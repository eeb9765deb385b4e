#include "operations/linking.h"

#include <algorithm>

namespace vigie {

void link(
    Writing &writing, const Identifier<Ticket> &ticket, const Identifier<Ticket> &other, Rows &rows)
{
    const auto links = rows.childrenOf<Link>(ticket);
    if (std::ranges::count(links, other, &Link::other) > 0)
        return;
    writing.make(Link{writing.nextId<Link>(), ticket, other});
    writing.make(Link{writing.nextId<Link>(), other, ticket});
}

} // namespace vigie

#include "operations/create_server.h"

#include "operations/keys.h"
#include "operations/writing.h"

namespace vigie {

Decision decide(const CreateServer &operation, Rows &rows, const Circumstances &now)
{
    const auto customer = rows.find(operation.customer);
    if (!customer)
        return unknown(operation.customer);
    if (auto no = refusedKey<Server>(operation.key, rows))
        return *no;
    if (auto no = refusedToRole<CreateServer>(now))
        return *no;

    Writing writing(now);
    Server server{writing.nextId<Server>(), operation.key, customer->id, operation.name,
        operation.ordered, operation.panel.value_or(Panel::None)};
    if (operation.rentCents)
        server.rentCents = operation.rentCents->cents;
    writing.make(server);
    return std::move(writing).done(server.id.uuid, {});
}

} // namespace vigie

#include "operations/create_agent.h"

#include "operations/keys.h"
#include "operations/writing.h"

namespace vigie {

Decision decide(const CreateAgent &operation, Rows &rows, const Circumstances &now)
{
    const auto customer = operation.customer ? rows.find(*operation.customer) : std::nullopt;
    if (operation.customer && !customer)
        return unknown(*operation.customer);
    if (operation.key == ownLogin)
        return keyTaken(operation.key);
    if (auto no = refusedKey<Agent>(operation.key, rows))
        return *no;
    if (auto no = refusedToRole<CreateAgent>(now))
        return *no;
    if ((operation.role == Role::Portal) != customer.has_value())
        return refused(u"E62"_qs, u"agent.portal-customer"_qs);

    Writing writing(now);
    Agent agent{writing.nextId<Agent>(), operation.key, operation.name, operation.role};
    if (customer)
        agent.customer = customer->id;
    writing.make(agent);
    return std::move(writing).done(agent.id.uuid, {});
}

} // namespace vigie

#include "operations/create_customer.h"

#include "operations/keys.h"
#include "operations/writing.h"

namespace vigie {

Decision decide(const CreateCustomer &operation, Rows &rows, const Circumstances &now)
{
    const auto manager = operation.manager ? rows.find(*operation.manager) : std::nullopt;
    if (operation.manager && (!manager || !isStaff(manager->role)))
        return unknown(*operation.manager);
    if (auto no = refusedKey<Customer>(operation.key, rows))
        return *no;
    if (auto no = refusedToRole<CreateCustomer>(now))
        return *no;

    Writing writing(now);
    Customer customer{writing.nextId<Customer>(), operation.key, operation.name,
        operation.language.value_or(u"en"_qs)};
    if (manager)
        customer.manager = manager->id;
    writing.make(customer);
    return std::move(writing).done(customer.id.uuid, {});
}

} // namespace vigie

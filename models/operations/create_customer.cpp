#include "operations/create_customer.h"

#include "operations/keys.h"
#include "operations/people.h"
#include "operations/writing.h"

namespace vigie {

Decision decide(const CreateCustomer &operation, Rows &rows, const Circumstances &now)
{
    Writing writing(now);
    Customer customer{writing.nextId<Customer>(), operation.key, operation.name,
        wordOf(operation.language.value_or(Language::English))};
    if (auto no = enterStaff(operation.manager, customer.manager, rows))
        return *no;
    if (auto no = refusedKey<Customer>(operation.key, rows))
        return *no;
    if (auto no = refusedToRole<CreateCustomer>(now))
        return *no;

    writing.make(customer);
    return std::move(writing).done(customer.id.uuid, {});
}

} // namespace vigie

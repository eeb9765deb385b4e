#include "operations/found_company.h"

#include "operations/writing.h"

namespace vigie {

Decision decide(const FoundCompany &operation, Rows &, const Circumstances &now)
{
    Writing writing(now);
    const Agent first{writing.nextId<Agent>(), operation.login, operation.name, Role::Lead};
    writing.make(first);
    writing.make(CatalogueVersion{writing.nextId<CatalogueVersion>(), 1, operation.catalogue});
    return std::move(writing).done(first.id.uuid, {});
}

} // namespace vigie

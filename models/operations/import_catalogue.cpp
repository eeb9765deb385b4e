#include "operations/import_catalogue.h"

#include "operations/writing.h"

namespace vigie {

Decision decide(const ImportCatalogue &operation, Rows &, const Circumstances &now)
{
    if (auto no = refusedToRole<ImportCatalogue>(now))
        return *no;
    Writing writing(now);
    const CatalogueVersion next{
        writing.nextId<CatalogueVersion>(), now.catalogue->version + 1, operation.text};
    writing.make(next);
    return std::move(writing).done(next.id.uuid, {});
}

} // namespace vigie

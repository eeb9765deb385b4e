#include "storage/founding.h"

#include "resources/resources.h"

namespace vigie {

Result<void> foundCompany(EmbeddedBook &book, const QString &login, Instant at)
{
    const QString catalogue = QString::fromUtf8(resource(u"catalogue/service-levels.toml"_qs));
    const auto simulated = book.hasSimulatedTime();
    if (!simulated)
        return failed(simulated.error());
    const auto outcome = book.submit(
        {FoundCompany{login, login, catalogue, *simulated}, QUuid::createUuid(), {}, at});
    if (!outcome)
        return failed(outcome.error());
    return {};
}

} // namespace vigie

#include "operations/record_study.h"

#include "operations/keys.h"
#include "operations/writing.h"

namespace vigie {

Decision decide(const RecordStudy &operation, Rows &rows, const Circumstances &now)
{
    const auto customer = rows.find(operation.customer);
    if (!customer)
        return unknown(operation.customer);
    if (auto no = refusedKey<Study>(operation.key, rows))
        return *no;
    if (auto no = refusedToRole<RecordStudy>(now))
        return *no;

    Writing writing(now);
    const Study study{writing.nextId<Study>(), operation.key, customer->id, operation.accepted,
        operation.technologies.value_or(QStringList())};
    writing.make(study);
    return std::move(writing).done(study.id.uuid, {});
}

} // namespace vigie

#include "interchange/allocation_question.h"

#include "interchange/json_reader.h"

namespace vigie {

FileResult<AllocationQuestion> allocationQuestionFrom(
    const QByteArray &json, const HourUnits &units)
{
    const auto object = jsonObjectFrom(json);
    if (!object)
        return tl::unexpected(object.error());

    constexpr FieldRange someMinutes{1, 527'040};
    AllocationQuestion question;
    int debitUnit = int(units.debit);
    int saleUnit = int(units.sale);
    JsonReader reader(*object);
    reader.field(u"allowance"_qs, question.allowance);
    reader.field(u"credit"_qs, question.credit, {0, 1'000'000'000'000});
    reader.field(u"coverage"_qs, question.coverage);
    reader.field(u"segments"_qs, question.segments);
    reader.field(u"debit_unit"_qs, debitUnit, someMinutes);
    reader.field(u"sale_unit"_qs, saleUnit, someMinutes);
    if (const auto problem = reader.finish())
        return tl::unexpected(*problem);
    question.units = {debitUnit, saleUnit};
    return question;
}

} // namespace vigie

#include "interchange/eligibility_question.h"

#include "interchange/json_reader.h"

namespace vigie {

FileResult<EligibilityQuestion> eligibilityQuestionFrom(const QByteArray &json)
{
    const auto object = jsonObjectFrom(json);
    if (!object)
        return tl::unexpected(object.error());

    EligibilityQuestion question;
    JsonReader reader(*object);
    reader.field(u"level"_qs, question.level);
    reader.section(u"server"_qs, [&](JsonReader &server) {
        auto &machine = question.servers.emplace_back();
        server.field(u"ordered"_qs, machine.ordered);
        server.field(u"panel"_qs, machine.panel);
    });
    reader.field(u"starts"_qs, question.starts);
    reader.field(u"earlier_paid_contracts"_qs, question.earlierPaidContracts, {0, 1'000'000});
    reader.field(u"study_accepted"_qs, question.studyAccepted);
    reader.field(u"exception"_qs, question.exception);
    if (const auto problem = reader.finish())
        return tl::unexpected(*problem);
    return question;
}

} // namespace vigie

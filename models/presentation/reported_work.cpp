#include "presentation/reported_work.h"

#include "presentation/domain_words.h"
#include "presentation/time_words.h"

#include <algorithm>

namespace vigie {

FormChoices reportedWork(const TicketFile &file, Instant now, const BusinessCalendar &calendar)
{
    FormChoices works;
    for (const InterventionFile &one : file.interventions) {
        const Intervention &work = one.intervention;
        if (!work.reportedAt)
            continue;
        QStringList parts{momentText(work.startedAt, now, calendar),
            spanText(work.workedMinutes.value_or(0)),
            domainWord(
                u"coverage"_qs, QString(wordOf(work.coverage.value_or(Coverage::CustomerTime))))};
        if (one.reporter)
            parts << one.reporter->name;
        works.emplace_back(work.id.uuid.toString(QUuid::WithoutBraces), parts.join(u"  ·  "_qs));
    }
    std::ranges::reverse(works);
    return works;
}

} // namespace vigie

#include "operations/eligibility_of.h"

#include "operations/contract_dates.h"

namespace vigie {

EligibilityQuestion eligibilityOf(
    const Subject &subject, Level level, Instant starts, Rows &rows, const Catalogue &catalogue)
{
    EligibilityQuestion question;
    question.level = level;
    question.platform = subject.platform.has_value();
    question.starts = catalogue.calendar.dateOf(starts);
    if (const auto server = rows.find(subject.server))
        question.servers.push_back({server->ordered, server->panel});
    if (subject.platform) {
        for (const Server &node : rows.childrenOf<Server>(*subject.platform))
            question.servers.push_back({node.ordered, node.panel});
    }
    for (const Contract &earlier : contractsOn(subject, rows)) {
        if (earlier.level > Level::Standard && earlier.from < starts)
            ++question.earlierPaidContracts;
    }
    return question;
}

} // namespace vigie

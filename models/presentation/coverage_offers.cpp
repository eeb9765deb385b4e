#include "presentation/coverage_offers.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

std::optional<Refusal> coverageRefusal(const Decision &tried)
{
    const auto *refusal = std::get_if<Refusal>(&tried);
    if (!refusal || std::ranges::count(refusal->lifts, u"lift.reason"_qs) > 0)
        return {};
    const bool isOfCoverage
        = refusal->rule == u"right" || refusal->sentence.startsWith(u"coverage.");
    return isOfCoverage ? std::optional(*refusal) : std::nullopt;
}

FormChoices markedCoverages(FormChoices choices, const std::map<QString, Refusal> &refused)
{
    for (auto &[coverage, word] : choices) {
        const auto no = refused.find(coverage);
        if (no == refused.end())
            continue;
        word = no->second.rule == u"right"
            ? QCoreApplication::translate("Forms", "%1  ·  not for your role").arg(word)
            : refusedChoice(word, no->second.rule);
    }
    return choices;
}

} // namespace vigie

#include "presentation/level_offers.h"

#include "domain/eligibility_lifts.h"
#include "presentation/explanation_words.h"
#include "presentation/form_fields.h"
#include "presentation/level_words.h"
#include "presentation/sentences.h"

namespace vigie {

namespace {

QString liftsText(const Step &step, const QTimeZone &zone)
{
    QStringList lifts;
    for (const QString &lift : eligibilityLifts(step.rule))
        lifts << sentenceText(lift, step.inputs, zone);
    return lifts.join(u' ');
}

LevelOffer offerFrom(Level level, const Explanation &why, const QTimeZone &zone)
{
    LevelOffer offer{level, std::get_if<bool>(&why.value) && std::get<bool>(why.value), {}, {}, {}};
    if (offer.possible)
        return offer;
    for (const Step &step : why.steps) {
        const auto *fulfilled = std::get_if<bool>(&step.result);
        if (!fulfilled || *fulfilled || &step == &why.steps.back())
            continue;
        offer.rules << step.rule;
        offer.reasons << stepText(step, zone);
        offer.lifts << liftsText(step, zone);
    }
    return offer;
}

} // namespace

Result<LevelAnswers> levelAnswersFrom(Book &book, const QString &machine, Instant at)
{
    const auto catalogue = book.catalogue();
    if (!catalogue)
        return failed(catalogue.error());
    LevelAnswers answers{{}, (*catalogue)->calendar.zone()};
    for (const auto &[level, word] : Words<Level>::all) {
        auto why = book.whyEligible(machine, level, at);
        if (!why)
            return failed(why.error());
        if (*why)
            answers.whys.emplace_back(level, **std::move(why));
    }
    return answers;
}

std::vector<LevelOffer> levelOffers(const LevelAnswers &answers)
{
    std::vector<LevelOffer> offers;
    for (const auto &[level, why] : answers.whys)
        offers.push_back(offerFrom(level, why, answers.zone));
    return offers;
}

QString offerText(const LevelOffer &offer)
{
    const QString word = levelWord(offer.level);
    return offer.possible ? word : refusedChoice(word, offer.rules.join(u", "_qs));
}

QString refusedOffersText(const std::vector<LevelOffer> &offers)
{
    QStringList lines;
    for (const LevelOffer &offer : offers) {
        for (qsizetype at = 0; at < offer.reasons.size(); ++at)
            lines << offer.reasons[at] + u' ' + offer.lifts[at];
    }
    lines.removeDuplicates(); // one reason may refuse several levels
    return lines.join(u'\n');
}

} // namespace vigie

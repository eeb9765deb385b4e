#include "domain/eligibility.h"

#include "domain/eligibility_lifts.h"

#include <algorithm>

namespace vigie {

namespace {

using Machine = EligibilityQuestion::Machine;

Input dateInput(const QString &name, QDate date) { return {name, date.toString(Qt::ISODate)}; }

QDate oldestOrder(const EligibilityQuestion &question)
{
    return std::ranges::min(question.servers, {}, &Machine::ordered).ordered;
}

Criterion platformCriterion(Level level)
{
    return {u"E57"_qs, u"eligibility.platform"_qs, {{u"level"_qs, QString(wordOf(level))}}, false,
        eligibilityLifts(u"E57"_qs)};
}

Criterion orderedCriterion(const EligibilityQuestion &question, const Catalogue &catalogue)
{
    const QDate ordered = oldestOrder(question);
    return {u"L2.ordered"_qs, u"eligibility.ordered"_qs,
        {dateInput(u"ordered"_qs, ordered), dateInput(u"levels_since"_qs, catalogue.levelsSince)},
        ordered >= catalogue.levelsSince, eligibilityLifts(u"L2.ordered"_qs)};
}

Criterion licenceCriterion(const EligibilityQuestion &question)
{
    const auto other = std::ranges::find_if(question.servers,
        [](const Machine &server) { return server.panel != Panel::PleskWebHost; });
    const bool fulfilled = other == question.servers.end();
    const Panel panel = fulfilled ? Panel::PleskWebHost : other->panel;
    return {u"L2.licence"_qs, u"eligibility.licence"_qs, {{u"panel"_qs, QString(wordOf(panel))}},
        fulfilled, eligibilityLifts(u"L2.licence"_qs)};
}

Criterion studyCriterion(const EligibilityQuestion &question, const QString &sentence)
{
    return {u"L2.study"_qs, sentence, {{u"study_accepted"_qs, question.studyAccepted}},
        question.studyAccepted, eligibilityLifts(u"L2.study"_qs)};
}

/// A new server that never had a paid level. (E5, E57)
Criterion newCriterion(const EligibilityQuestion &question, const Catalogue &catalogue)
{
    const QDate ordered = oldestOrder(question);
    const bool isNew = ordered.daysTo(question.starts) <= catalogue.businessOrderDays
        && question.earlierPaidContracts == 0;
    return {u"L2.new"_qs, u"eligibility.new"_qs,
        {dateInput(u"ordered"_qs, ordered), dateInput(u"starts"_qs, question.starts),
            {u"order_days"_qs, qint64(catalogue.businessOrderDays)},
            {u"earlier_paid_contracts"_qs, qint64(question.earlierPaidContracts)}},
        isNew, eligibilityLifts(u"L2.new"_qs)};
}

/// Business: an exception stands in for a new server, but needs a study itself. (E57, E73)
void addBusinessCriteria(std::vector<Criterion> &criteria, const EligibilityQuestion &question,
    const Catalogue &catalogue)
{
    const Criterion isNew = newCriterion(question, catalogue);
    const bool excepted = !isNew.fulfilled && question.exception;
    if (!excepted)
        criteria.push_back(isNew);
    criteria.push_back(licenceCriterion(question));
    if (excepted)
        criteria.push_back(studyCriterion(question, u"eligibility.exception-study"_qs));
}

} // namespace

std::vector<Criterion> eligibilityCriteria(
    const EligibilityQuestion &question, const Catalogue &catalogue)
{
    std::vector<Criterion> criteria;
    if (question.platform && question.level != Level::Critical)
        criteria.push_back(platformCriterion(question.level));
    if (question.level >= Level::Serenity)
        criteria.push_back(orderedCriterion(question, catalogue));
    if (question.level == Level::Business)
        addBusinessCriteria(criteria, question, catalogue);
    if (question.level == Level::Critical)
        criteria.push_back(studyCriterion(question, u"eligibility.study"_qs));
    return criteria;
}

std::vector<Criterion> eligibilityRefusals(
    const EligibilityQuestion &question, const Catalogue &catalogue)
{
    auto criteria = eligibilityCriteria(question, catalogue);
    std::erase_if(criteria, [](const Criterion &one) { return one.fulfilled; });
    return criteria;
}

Explanation explainEligibility(const EligibilityQuestion &question, const Catalogue &catalogue)
{
    Explanation why;
    Criterion result{u"L2"_qs, u"eligibility.result"_qs,
        {{u"level"_qs, QString(wordOf(question.level))}}, true, {}};
    const auto add = [&](const Criterion &one) {
        const QString outcome = one.fulfilled ? one.sentence + u".fulfilled"_qs : one.sentence;
        why.steps.push_back({one.rule, outcome, one.inputs, one.fulfilled});
    };
    for (const Criterion &one : eligibilityCriteria(question, catalogue)) {
        add(one);
        result.inputs.push_back({one.rule, one.fulfilled});
        result.fulfilled = result.fulfilled && one.fulfilled;
    }
    add(result);
    why.value = result.fulfilled;
    return why;
}

} // namespace vigie

#include "operations/contract_terms.h"

#include "domain/response_clock.h"

#include <limits>

namespace vigie {

namespace {

constexpr qint64 unlimited = std::numeric_limits<qint64>::max();
constexpr qint64 wholeBp = 10'000;

/// A term that may be agreed on, beside the response guarantee, and what its level gives.
struct Term
{
    const char *name;
    std::optional<qint64> Contract::*agreed;
    std::optional<qint64> given;
    qint64 most;
};

std::array<Term, 3> termsOfLevel(const LevelTerms &terms)
{
    return {
        Term{"allowance_minutes", &Contract::allowanceMinutes, terms.allowance.count(), unlimited},
        Term{"availability_target_bp", &Contract::availabilityTargetBp, terms.availabilityTargetBp,
            wholeBp},
        Term{"penalty_bp", &Contract::penaltyBp, terms.penaltyBp, wholeBp}};
}

Refusal notItsOwn(Level level)
{
    return refused(u"L2"_qs, u"terms.not-own"_qs, {{u"level"_qs, QString(wordOf(level))}},
        {u"lift.level-critical"_qs});
}

std::optional<Refusal> refusedGuarantee(
    const Contract &before, const Contract &after, const Catalogue &catalogue)
{
    if (!after.guaranteeMinutes || after.guaranteeMinutes == before.guaranteeMinutes)
        return {};
    const minutes agreed(*after.guaranteeMinutes);
    if (after.level < Level::Critical && agreed != catalogue.terms(after.level).guarantee)
        return notItsOwn(after.level);
    if (after.level == Level::Critical && !mayBeAgreed(agreed, catalogue))
        return slowerThanBusiness(agreed, catalogue);
    return {};
}

std::optional<Refusal> refusedTerm(const Contract &before, const Contract &after, const Term &term)
{
    const auto agreed = after.*term.agreed;
    if (!agreed || agreed == before.*term.agreed || agreed == term.given)
        return {};
    if (after.level < Level::Critical)
        return notItsOwn(after.level);
    const qint64 least = term.given.value_or(0);
    if (*agreed < least)
        return refused(u"L2"_qs, u"terms.worse-than-business"_qs,
            {{u"term"_qs, QString::fromLatin1(term.name)}, {u"least"_qs, least},
                {u"agreed"_qs, *agreed}},
            {u"lift.at-least"_qs});
    if (*agreed > term.most)
        return refused(u"L2"_qs, u"terms.more-than-whole"_qs, {{u"most"_qs, term.most}});
    return {};
}

std::optional<Refusal> refusedTechnologies(
    const Contract &before, const Contract &after, Rows &rows)
{
    if (after.technologies == before.technologies || after.technologies.isEmpty())
        return {};
    if (after.level < Level::Critical)
        return notItsOwn(after.level);
    QStringList known{u"Linux"_qs, u"Apache"_qs, u"MySQL"_qs, u"PHP"_qs};
    if (const auto study = rows.find(after.study))
        known += study->technologies;
    for (const QString &technology : after.technologies) {
        if (!known.contains(technology, Qt::CaseInsensitive))
            return refused(u"C2"_qs, u"terms.technology"_qs, {{u"technology"_qs, technology}},
                {u"lift.study-names-it"_qs});
    }
    return {};
}

} // namespace

std::optional<Refusal> refusedTerms(
    const Contract &before, const Contract &after, Rows &rows, const Catalogue &catalogue)
{
    if (auto no = refusedGuarantee(before, after, catalogue))
        return no;
    for (const Term &term : termsOfLevel(catalogue.terms(after.level))) {
        if (auto no = refusedTerm(before, after, term))
            return no;
    }
    if (after.applicationMaintenance && !before.applicationMaintenance
        && after.level < Level::Critical)
        return notItsOwn(after.level);
    return refusedTechnologies(before, after, rows);
}

} // namespace vigie

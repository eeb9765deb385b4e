#include "operations/coverage.h"

#include "operations/terms_in_force.h"

namespace vigie {

namespace {

Level leastLevelOf(Coverage coverage)
{
    switch (coverage) {
    case Coverage::CustomerTime:
    case Coverage::HardwareNetwork:
    case Coverage::Gesture: return Level::Standard;
    case Coverage::IncludedMaintenance: return Level::Serenity;
    case Coverage::FunctionalGuarantee: return Level::Business;
    case Coverage::Contract: return Level::Critical;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Refusal> refusedCoverageRight(Coverage coverage, const Circumstances &now)
{
    if (coverage != Coverage::Gesture || now.actor.role == Role::Lead)
        return {};
    return notAllowed(now.actor);
}

std::optional<Refusal> refusedCoverage(
    Coverage coverage, const Ticket &ticket, const std::optional<QString> &reason)
{
    const std::vector<Input> inputs{
        {u"coverage"_qs, QString(wordOf(coverage))}, {u"level"_qs, QString(wordOf(ticket.level))}};
    if (ticket.level < leastLevelOf(coverage))
        return refused(u"H4"_qs, u"coverage.level"_qs, inputs);
    if (coverage == Coverage::Gesture && !isGiven(reason))
        return refused(u"H4"_qs, u"coverage.no-reason"_qs, inputs, {u"lift.reason"_qs});
    return {};
}

std::optional<Refusal> refusedByContract(
    Coverage coverage, const Ticket &ticket, Instant at, Rows &rows, const Circumstances &now)
{
    if (coverage != Coverage::Contract)
        return {};
    const auto terms = termsInForce(subjectOf(ticket), at, rows, *now.catalogue);
    if (terms.contract && terms.contract->applicationMaintenance)
        return {};
    return refused(u"E37"_qs, u"coverage.not-in-contract"_qs,
        {{u"contract"_qs, terms.contract ? Fact(terms.contract->key) : Fact()}},
        {u"lift.customer-time"_qs, u"lift.application-maintenance"_qs});
}

std::optional<Refusal> refusedOtherCoverage(
    Coverage coverage, const Ticket &ticket, const std::optional<QString> &reason)
{
    if (isGiven(reason) || !ticket.coverage || coverage == *ticket.coverage)
        return {};
    return refused(u"E64"_qs, u"coverage.other"_qs,
        {{u"qualified"_qs, QString(wordOf(*ticket.coverage))},
            {u"coverage"_qs, QString(wordOf(coverage))}},
        {u"lift.reason"_qs});
}

std::optional<Refusal> refusedCustomerTime(
    Coverage coverage, const Ticket &ticket, const std::optional<QString> &reason)
{
    if (isGiven(reason) || ticket.channel != Channel::Monitoring
        || ticket.coverage == Coverage::CustomerTime || coverage != Coverage::CustomerTime)
        return {};
    return refused(u"E2"_qs, u"coverage.monitoring"_qs, {}, {u"lift.reason"_qs});
}

} // namespace vigie

#include "operations/coverage.h"

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

std::optional<Refusal> refusedGesture(Coverage coverage, const std::optional<QString> &reason)
{
    if (coverage != Coverage::Gesture || isGiven(reason))
        return {};
    return refused(u"H4"_qs, u"coverage.no-reason"_qs, {}, {u"lift.reason"_qs});
}

std::optional<Refusal> refusedByTerms(
    Coverage coverage, const Ticket &ticket, Instant at, Rows &rows, const Circumstances &now)
{
    if (ticket.level < leastLevelOf(coverage))
        return refused(u"H4"_qs, u"coverage.level"_qs,
            {{u"coverage"_qs, QString(wordOf(coverage))},
                {u"level"_qs, QString(wordOf(ticket.level))}});
    if (coverage != Coverage::Contract)
        return {};
    const auto terms = termsInForce(subjectOf(ticket), at, rows, *now.catalogue);
    if (terms.contract && terms.contract->applicationMaintenance)
        return {};
    return refused(u"E37"_qs, u"coverage.not-in-contract"_qs,
        {{u"contract"_qs, terms.contract ? Fact(terms.contract->key) : Fact()}},
        {u"lift.customer-time"_qs, u"lift.application-maintenance"_qs});
}

Ticket asWorked(Ticket ticket, const std::optional<Subject> &bookedOn, Instant begin, Rows &rows,
    const Catalogue &catalogue)
{
    if (bookedOn) {
        ticket.server = bookedOn->server;
        ticket.platform = bookedOn->platform;
    }
    ticket.level = termsOf(ticket, begin, rows, catalogue).level;
    return ticket;
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

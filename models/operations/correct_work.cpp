#include "operations/correct_work.h"

#include "operations/booking.h"
#include "operations/coverage.h"
#include "operations/work.h"

namespace vigie {

namespace {

std::optional<Refusal> refusedCorrection(
    const CorrectWork &operation, const Intervention &intervention)
{
    if (!intervention.reportedAt)
        return refused(u"K2"_qs, u"correct.unreported"_qs, {}, {u"lift.report"_qs});
    if (!operation.coverage && !operation.minutes)
        return refused(u"E24"_qs, u"correct.nothing"_qs);
    if (operation.minutes && (*operation.minutes < 0 || *operation.minutes > mostWorkedMinutes))
        return refused(u"E59"_qs, u"correct.minutes"_qs,
            {{u"minutes"_qs, *operation.minutes}, {u"most"_qs, mostWorkedMinutes}});
    return {};
}

Instant beginOf(const Intervention &intervention, Rows &rows)
{
    return firstMoment(periodsOf(standingSegments(intervention, rows)), intervention.startedAt);
}

/// On whose hours it was booked; reported before hours were, on whose it would be.
std::optional<Subject> bookedOn(const Intervention &intervention, const Ticket &ticket, Rows &rows)
{
    if (intervention.server || intervention.platform)
        return Subject{ticket.customer, intervention.server, intervention.platform};
    return hourSubjectOf(ticket, beginOf(intervention, rows), rows);
}

/// Held against the terms that were in force, on whose hours it was booked, when it was worked.
/// (H4, E8, E37, E69)
std::optional<Refusal> refusedNewCoverage(const CorrectWork &operation,
    const Intervention &intervention, const Ticket &ticket, Rows &rows, const Circumstances &now)
{
    if (!operation.coverage || operation.coverage == intervention.coverage)
        return {};
    const Instant begin = beginOf(intervention, rows);
    const Ticket worked
        = asWorked(ticket, bookedOn(intervention, ticket, rows), begin, rows, *now.catalogue);
    if (auto no = refusedByTerms(*operation.coverage, worked, begin, rows, now))
        return no;
    return refusedGesture(*operation.coverage, operation.reason);
}

std::map<Month, qint64> allowanceTaken(const std::vector<Debit> &debits)
{
    std::map<Month, qint64> taken;
    for (const Debit &debit : debits) {
        if (debit.source == Source::Allowance)
            taken[debit.month] += debit.minutes;
    }
    return taken;
}

/// Undoes, books anew, and gives what is freed to others. (E24)
void rebook(Writing &writing, Intervention &intervention, const Ticket &ticket,
    const Subject &subject, Rows &rows, const Circumstances &now)
{
    const auto before
        = allowanceTaken(debitsOf(standingEntries(rows.childrenOf<LedgerEntry>(intervention.id))));
    const auto segments = standingSegments(intervention, rows);
    const DebitedWork work{intervention, subject, ticket.id};
    Ledger ledger(ticket.customer, writing, rows, now);
    ledger.undo(work);
    const auto allocation = bookWork(ledger, work, segments, rows, now);
    for (const auto &[month, taken] : before) {
        const qint64 freed = taken - allocation.from(Source::Allowance, month);
        if (freed > 0)
            ledger.replaceCredit(work, month, freed);
    }
    ledger.close();
    intervention.server = subject.server;
    intervention.platform = subject.platform;
    intervention.debitedMinutes = allocation.debited();
}

} // namespace

Decision decide(const CorrectWork &operation, Rows &rows, const Circumstances &now)
{
    const auto intervention = rows.find(operation.intervention);
    const auto ticket = intervention ? rows.find(intervention->ticket) : std::nullopt;
    if (!ticket || intervention->undone)
        return unknown(operation.intervention);
    if (auto no = refusedToRole<CorrectWork>(now))
        return *no;
    if (auto no = refusedCorrection(operation, *intervention))
        return *no;
    if (auto no = refusedNewCoverage(operation, *intervention, *ticket, rows, now))
        return *no;

    Writing writing(now);
    Intervention corrected = *intervention;
    if (operation.coverage)
        corrected.coverage = operation.coverage;
    if (operation.minutes)
        corrected.workedMinutes = operation.minutes;
    if (const auto subject = bookedOn(*intervention, *ticket, rows))
        rebook(writing, corrected, *ticket, *subject, rows, now);
    writing.change(*intervention, corrected);
    return std::move(writing).done(intervention->id.uuid, ticket->id);
}

} // namespace vigie

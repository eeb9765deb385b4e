#include "operations/qualify_ticket.h"

#include "operations/closing.h"
#include "operations/coverage.h"
#include "operations/guarantee.h"
#include "operations/waiting.h"
#include "operations/work.h"

namespace vigie {

namespace {

std::optional<Refusal> name(const QualifyTicket &operation, Ticket &ticket, Rows &rows)
{
    if (operation.server) {
        const auto server = rows.find(*operation.server);
        if (!server || server->customer != ticket.customer)
            return unknown(*operation.server);
        ticket.server = server->id;
        ticket.platform.reset();
    } else if (operation.platform) {
        const auto platform = rows.find(*operation.platform);
        if (!platform || platform->customer != ticket.customer)
            return unknown(*operation.platform);
        ticket.platform = platform->id;
        ticket.server.reset();
    }
    return {};
}

/// The guarantee ends; a deadline that has passed stays missed. (Q4, E16, E86)
void becomeRequest(Writing &writing, Ticket &ticket, Rows &rows, Instant at)
{
    const auto declaration = rows.find(ticket.declaration);
    ticket.kind = Kind::Request;
    if (!declaration)
        return;
    Declaration requalified = *declaration;
    requalified.mark = DeclarationMark::Requalified;
    if (requalified.deadline && !requalified.verdict && at > *requalified.deadline)
        requalified.verdict = Verdict::Missed;
    writing.change(*declaration, requalified);
    follow(ticket, requalified);
}

/// The old declaration and its clock, else what the customer wrote at opening. (Q4, E16)
Declaration declareAgain(Writing &writing, Ticket &ticket, Rows &rows, const Circumstances &now)
{
    const auto declaration = rows.find(ticket.declaration);
    if (!declaration)
        return declare(writing, ticket, ticket.declaredAt,
            termsInForce(subjectOf(ticket), ticket.declaredAt, rows, *now.catalogue));
    Declaration again = *declaration;
    again.mark = DeclarationMark::None;
    if (!again.decidedAt)
        again.verdict.reset();
    writing.change(*declaration, again);
    follow(ticket, again);
    return again;
}

/// What was declared at opening, the first start decided if there was one. (E75)
void becomeIncident(Writing &writing, Ticket &ticket, Rows &rows, const Circumstances &now)
{
    ticket.kind = Kind::Incident;
    const Declaration declaration = declareAgain(writing, ticket, rows, now);
    if (isClockRunning(ticket) && ticket.firstStartAt && declaration.at == ticket.declaredAt)
        decideByStart(
            writing, ticket, declaration, *ticket.firstStartAt, segmentOfFirstStart(ticket, rows));
    if (!isClockRunning(ticket))
        return;
    endWaiting(ticket);
    if (ticket.state == TicketState::Reported)
        bringBack(ticket);
}

std::optional<Refusal> refusedKindOrCategory(
    const QualifyTicket &operation, const Ticket &ticket, const Catalogue &catalogue)
{
    if (ticket.kind == Kind::Incident && operation.kind == Kind::Request
        && !isGiven(operation.reason))
        return refused(u"Q4"_qs, u"requalify.no-reason"_qs, {}, {u"lift.reason"_qs});
    if (!catalogue.categories.contains(operation.category))
        return refused(u"E68"_qs, u"qualify.category"_qs,
            {{u"category"_qs, operation.category},
                {u"categories"_qs, catalogue.categories.join(u", "_qs)}});
    if (operation.estimateMinutes && *operation.estimateMinutes < 0)
        return refused(u"E68"_qs, u"qualify.estimate"_qs,
            {{u"estimate_minutes"_qs, *operation.estimateMinutes}});
    return {};
}

} // namespace

Decision decide(const QualifyTicket &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    Ticket qualified = *ticket;
    if (auto no = name(operation, qualified, rows))
        return *no;
    if (auto no = refusedToRole<QualifyTicket>(now))
        return *no;
    if (auto no = refusedCoverageRight(operation.coverage, now))
        return *no;
    if (auto no = refusedInState(*ticket, Act::Qualify))
        return *no;
    qualified.level = levelNow(subjectOf(qualified), true, rows, now);
    if (auto no = refusedKindOrCategory(operation, *ticket, *now.catalogue))
        return *no;
    if (auto no = refusedByTerms(operation.coverage, qualified, now.at, rows, now))
        return *no;
    if (auto no = refusedGesture(operation.coverage, operation.reason))
        return *no;
    if (auto no = refusedCustomerTime(operation.coverage, *ticket, operation.reason))
        return *no;

    Writing writing(now);
    if (qualified.state == TicketState::New)
        qualified.state = TicketState::Qualified;
    qualified.category = operation.category;
    qualified.coverage = operation.coverage;
    if (operation.estimateMinutes)
        qualified.estimateMinutes = operation.estimateMinutes;
    if (operation.kind == Kind::Request && ticket->kind == Kind::Incident)
        becomeRequest(writing, qualified, rows, now.at);
    else if (operation.kind == Kind::Incident && ticket->kind == Kind::Request)
        becomeIncident(writing, qualified, rows, now);
    writing.change(*ticket, qualified);
    return std::move(writing).done({}, ticket->id);
}

} // namespace vigie

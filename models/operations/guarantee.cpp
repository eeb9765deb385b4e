#include "operations/guarantee.h"

namespace vigie {

namespace {

Verdict verdictOf(const Declaration &declaration, Instant at, Verdict inTime)
{
    return at <= *declaration.deadline ? inTime : Verdict::Missed;
}

} // namespace

Declaration declare(Writing &writing, Ticket &ticket, Instant at, const TermsInForce &terms)
{
    Declaration declaration{writing.nextId<Declaration>(), ticket.id, at, terms.level};
    if (terms.contract)
        declaration.contract = terms.contract->id;
    declaration.guaranteeMinutes = terms.guaranteeMinutes;
    if (terms.guaranteeMinutes)
        declaration.deadline = at + minutes(*terms.guaranteeMinutes);
    writing.make(declaration);
    ticket.kind = Kind::Incident;
    follow(ticket, declaration);
    return declaration;
}

void follow(Ticket &ticket, const Declaration &declaration)
{
    ticket.declaration = declaration.id;
    ticket.guaranteeMinutes = declaration.guaranteeMinutes;
    ticket.deadline
        = declaration.mark == DeclarationMark::None ? declaration.deadline : std::nullopt;
    ticket.verdict = declaration.verdict;
}

void decideByStart(Writing &writing, Ticket &ticket, const Declaration &declaration, Instant start,
    std::optional<Identifier<Segment>> by)
{
    if (!declaration.deadline)
        return;
    Declaration decided = declaration;
    decided.verdict = verdictOf(declaration, start, Verdict::Met);
    decided.decidedAt = start;
    decided.decidedBy = by;
    writing.change(declaration, decided);
    follow(ticket, decided);
}

void endUnstarted(Writing &writing, Ticket &ticket, Rows &rows, Instant at)
{
    const auto declaration = rows.find(ticket.declaration);
    if (!declaration || !isClockRunning(ticket))
        return;
    Declaration ended = *declaration;
    ended.verdict = verdictOf(*declaration, at, Verdict::Void);
    ended.decidedAt = at;
    writing.change(*declaration, ended);
    follow(ticket, ended);
}

} // namespace vigie

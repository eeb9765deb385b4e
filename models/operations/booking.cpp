#include "operations/booking.h"

#include "operations/work.h"

namespace vigie {

Allocation bookWork(Ledger &ledger, const DebitedWork &work, const std::vector<Segment> &segments,
    Rows &rows, const Circumstances &now)
{
    if (!isDebited(work.intervention.coverage.value_or(Coverage::CustomerTime)))
        return {};
    const Catalogue &catalogue = *now.catalogue;
    const auto parts
        = partsWorked(work.intervention, periodsOf(segments), work.subject, rows, catalogue);
    HoursLeft left;
    left.credit = ledger.credit();
    for (const WorkedPart &part : parts)
        left.used[part.month] = ledger.used(work.subject, part.month);
    auto allocation
        = allocate(parts, left, {catalogue.debitUnit.count(), catalogue.saleUnit.count()});
    ledger.book(allocation, work);
    return allocation;
}

void bookReported(Writing &writing, Intervention &intervention, const Ticket &ticket,
    const std::vector<Segment> &segments, Rows &rows, const Circumstances &now)
{
    intervention.debitedMinutes = 0;
    const Instant begin = firstMoment(periodsOf(segments), intervention.startedAt);
    const auto subject = hourSubjectOf(ticket, begin, rows);
    if (!subject)
        return;
    intervention.server = subject->server;
    intervention.platform = subject->platform;
    if (!isDebited(*intervention.coverage))
        return;
    Ledger ledger(ticket.customer, writing, rows, now);
    const DebitedWork work{intervention, *subject, ticket.id};
    intervention.debitedMinutes = bookWork(ledger, work, segments, rows, now).debited();
    ledger.close();
}

} // namespace vigie

#include "operations/cover.h"

#include "operations/work.h"

namespace vigie {

namespace {

AllowanceState allowanceAt(
    const Subject &subject, Instant at, Rows &rows, const Catalogue &catalogue)
{
    const Month month = catalogue.calendar.monthOf(at);
    return {month, grantAt(grantsOf(subject, rows, catalogue), at),
        allowanceOf(subject, month, rows).used};
}

/// What work under way on other tickets is going to take of hour credit: all that the rest of its
/// estimate exceeds its own server's allowance by. (E31)
qint64 reservedBeside(const Ticket &ticket, Rows &rows, Instant at, const Catalogue &catalogue)
{
    qint64 reserved = 0;
    for (const Ticket &other : rows.openTicketsOf(ticket.customer)) {
        if (other.id == ticket.id || !other.workSince
            || !isDebited(other.coverage.value_or(Coverage::CustomerTime)))
            continue;
        if (const auto subject = hourSubjectOf(other, at, rows))
            reserved += std::max(
                estimateLeft(other, rows, at) - allowanceAt(*subject, at, rows, catalogue).left(),
                qint64(0));
    }
    return reserved;
}

} // namespace

std::optional<Cover> coverOf(
    const Ticket &ticket, Rows &rows, Instant at, const Catalogue &catalogue)
{
    const auto subject = hourSubjectOf(ticket, at, rows);
    if (!subject || !isDebited(ticket.coverage.value_or(Coverage::CustomerTime)))
        return {};
    return Cover{allowanceAt(*subject, at, rows, catalogue),
        creditOf(ticket.customer, rows).minutes, reservedBeside(ticket, rows, at, catalogue)};
}

std::optional<Cover> coverOf(const Ticket &ticket, Rows &rows, const Circumstances &now)
{
    return coverOf(ticket, rows, now.at, *now.catalogue);
}

std::optional<HeldEstimate> foreseenEstimate(
    const Ticket &ticket, Rows &rows, Instant at, const Catalogue &catalogue)
{
    const auto cover = coverOf(ticket, rows, at, catalogue);
    if (!cover)
        return {};
    HeldEstimate held{*cover, ticket.estimateMinutes.value_or(0)};
    held.missing = cover->missingFor(held.estimate, catalogue.debitUnit.count());
    const qint64 unit = catalogue.saleUnit.count();
    held.blocks = raisedTo(unit, held.missing) / unit;
    return held;
}

std::optional<HeldEstimate> heldEstimate(
    const Ticket &ticket, Rows &rows, Instant at, const Catalogue &catalogue)
{
    if (isClockRunning(ticket) || ticket.workSince)
        return {};
    return foreseenEstimate(ticket, rows, at, catalogue);
}

qint64 estimateLeft(const Ticket &ticket, Rows &rows, Instant at)
{
    qint64 left = ticket.estimateMinutes.value_or(0);
    for (const Intervention &intervention : openInterventions(ticket, rows)) {
        auto segments = standingSegments(intervention, rows);
        for (Segment &segment : segments)
            segment.to = segment.to.value_or(std::max(segment.from, at));
        left -= workedMinutes(segments);
    }
    return std::max(left, qint64(0));
}

} // namespace vigie

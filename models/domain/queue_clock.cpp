#include "domain/queue_clock.h"

#include "domain/response_clock.h"

#include <algorithm>

namespace vigie {

namespace {

bool runs(const QueueClock &clock) { return clock.band == Band::Guaranteed; }

bool waits(const QueueClock &clock)
{
    return clock.band == Band::Premium || clock.band == Band::Incidents
        || clock.band == Band::Requests;
}

/// Handled around the clock. (K6)
bool countsElapsedTime(const QueueClock &clock)
{
    return clock.kind == Kind::Incident && clock.level >= Level::Pro;
}

} // namespace

void WorkedTime::add(Instant from, std::optional<Instant> to)
{
    m_base += milliseconds(to.value_or(Instant{}).utcMs - from.utcMs);
    m_running += to ? 0 : 1;
}

QueueClock queueClockOf(const Ticket &ticket, const WorkedTime &work)
{
    return {bandOf(ticket), ticket.kind, ticket.level, ticket.guaranteeMinutes, ticket.deadline,
        ticket.verdict, ticket.oldestAt, work};
}

std::optional<qint64> leftSeconds(const QueueClock &clock, Instant now)
{
    return runs(clock) ? std::optional(secondsLeft(*clock.deadline, now)) : std::nullopt;
}

bool isAtRisk(const QueueClock &clock, Instant now, const Catalogue &catalogue)
{
    if (!runs(clock))
        return false;
    const minutes guarantee(clock.guaranteeMinutes.value_or(0));
    return now >= atRiskFrom({*clock.deadline - guarantee, guarantee}, catalogue);
}

bool isOver(const QueueClock &clock, Instant now) { return runs(clock) && now > *clock.deadline; }

std::optional<Verdict> shownVerdict(const QueueClock &clock, Instant now)
{
    return isOver(clock, now) ? Verdict::Missed : clock.verdict;
}

std::optional<milliseconds> timeWaited(
    const QueueClock &clock, Instant now, const BusinessCalendar &calendar)
{
    if (!waits(clock))
        return {};
    if (!countsElapsedTime(clock))
        return calendar.supportTime(clock.oldest, now);
    return std::max(now - clock.oldest, milliseconds(0));
}

std::optional<Instant> supportOpens(
    const QueueClock &clock, Instant now, const BusinessCalendar &calendar)
{
    if (!waits(clock) || countsElapsedTime(clock) || calendar.isOpen(now))
        return {};
    return calendar.opensAt(now);
}

std::optional<milliseconds> timeWorked(const QueueClock &clock, Instant now)
{
    return clock.band == Band::UnderWay
        ? std::optional(std::max(clock.work.by(now), milliseconds(0)))
        : std::nullopt;
}

Instant sinceSupportTime(milliseconds span, Instant now, const BusinessCalendar &calendar)
{
    qint64 enough = firstInstant.utcMs;
    qint64 tooLate = now.utcMs + 1;
    while (tooLate - enough > 1) {
        const qint64 middle = enough + (tooLate - enough) / 2;
        if (calendar.supportTime({middle}, now) >= span)
            enough = middle;
        else
            tooLate = middle;
    }
    return {enough};
}

} // namespace vigie

#include "domain/queue_clock.h"

#include "domain/response_clock.h"

#include <algorithm>

namespace vigie {

namespace {

bool runs(const QueueClock &clock) { return clock.band == Band::Guaranteed; }

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

std::optional<WaitingKind> waitingKind(const QueueClock &clock)
{
    if (!clock.band || clock.band == Band::Guaranteed || clock.band >= Band::UnderWay)
        return {};
    const bool aroundTheClock = clock.kind == Kind::Incident && clock.level >= Level::Pro; // K6
    return aroundTheClock ? WaitingKind::Elapsed : WaitingKind::SupportTime;
}

std::optional<milliseconds> timeWaited(
    const QueueClock &clock, Instant now, const BusinessCalendar &calendar)
{
    const auto kind = waitingKind(clock);
    if (!kind)
        return {};
    return *kind == WaitingKind::Elapsed ? std::max(now - clock.oldest, milliseconds(0))
                                         : calendar.supportTime(clock.oldest, now);
}

std::optional<Instant> supportOpens(
    const QueueClock &clock, Instant now, const BusinessCalendar &calendar)
{
    if (waitingKind(clock) != WaitingKind::SupportTime || calendar.isOpen(now))
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
    const auto enough = [&](qint64 since) { return calendar.supportTime({since}, now) >= span; };
    qint64 tooLate = now.utcMs + 1;
    qint64 back = std::max<qint64>(span.count(), 1);
    while (!enough(tooLate - back) && tooLate - back > firstInstant.utcMs)
        back *= 2;
    qint64 since = std::max(tooLate - back, firstInstant.utcMs);
    while (tooLate - since > 1) {
        const qint64 middle = since + (tooLate - since) / 2;
        (enough(middle) ? since : tooLate) = middle;
    }
    return {since};
}

} // namespace vigie

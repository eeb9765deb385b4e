#pragma once

#include "domain/catalogue.h"
#include "domain/queue_order.h"

#include <optional>

namespace vigie {

/// Time worked in segments, some of which may still run: told for any instant without looking at
/// them again.
class WorkedTime
{
public:
    void add(Instant from, std::optional<Instant> to);

    bool isRunning() const { return m_running > 0; }
    milliseconds by(Instant now) const { return m_base + m_running * milliseconds(now.utcMs); }

    friend bool operator==(const WorkedTime &, const WorkedTime &) = default;

private:
    int m_running = 0;
    milliseconds m_base{0}; ///< of those that ended, less the starts of those that run
};

/// What the times shown of a ticket follow from, all of it stored: whoever holds this can tell them
/// for any instant.
struct QueueClock
{
    std::optional<Band> band; ///< none: not in the queue
    Kind kind = Kind::Request;
    Level level = Level::Standard;
    std::optional<qint64> guaranteeMinutes;
    std::optional<Instant> deadline;
    std::optional<Verdict> verdict; ///< as decided
    Instant oldest; ///< opening or last reopening
    WorkedTime work; ///< in the interventions that are open

    friend bool operator==(const QueueClock &, const QueueClock &) = default;
};

QueueClock queueClockOf(const Ticket &ticket, const WorkedTime &work = {});

/// Whole seconds to the deadline, negative once it is over; none once decided. (E54, E86)
std::optional<qint64> leftSeconds(const QueueClock &clock, Instant now);

/// From its instant until the start, when it is over too. (Q2, E54)
bool isAtRisk(const QueueClock &clock, Instant now, const Catalogue &catalogue);

/// The deadline has passed, and nobody has started. (E54)
bool isOver(const QueueClock &clock, Instant now);

/// As decided; missed once the deadline has passed undecided. (E54)
std::optional<Verdict> shownVerdict(const QueueClock &clock, Instant now);

/// How waiting is counted. (E55)
enum class WaitingKind { SupportTime, Elapsed };

/// None in bands 0, 4 and 5, where nothing is waited. (E55, E86)
std::optional<WaitingKind> waitingKind(const QueueClock &clock);

/// Time of support since opening or last reopening; for incidents of Pro and above elapsed time.
/// None in bands 0, 4 and 5. (E55, E86)
std::optional<milliseconds> timeWaited(
    const QueueClock &clock, Instant now, const BusinessCalendar &calendar);

/// When support opens for it. None while it is open, for incidents of Pro and above, and in bands
/// 0, 4 and 5. (Q2, E55, E86)
std::optional<Instant> supportOpens(
    const QueueClock &clock, Instant now, const BusinessCalendar &calendar);

/// Time worked so far by all, in band 4 alone.
std::optional<milliseconds> timeWorked(const QueueClock &clock, Instant now);

/// The last instant of which it holds that by `now` at least `span` of support has passed since.
Instant sinceSupportTime(milliseconds span, Instant now, const BusinessCalendar &calendar);

} // namespace vigie

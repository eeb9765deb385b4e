#include "operations/work.h"

#include "operations/refusing.h"

namespace vigie {

std::vector<Intervention> openInterventions(const Ticket &ticket, Rows &rows)
{
    auto all = rows.childrenOf<Intervention>(ticket.id);
    std::erase_if(all, [](const Intervention &one) { return one.reportedAt || one.undone; });
    std::ranges::stable_sort(all, {}, &Intervention::startedAt);
    return all;
}

std::vector<Segment> standingSegments(const Intervention &intervention, Rows &rows)
{
    auto all = rows.childrenOf<Segment>(intervention.id);
    std::erase_if(all, &Segment::dropped);
    std::ranges::stable_sort(all, {}, &Segment::from);
    return all;
}

Segment run(Writing &writing, const Intervention &intervention, const Agent &agent, Instant at)
{
    const Segment segment{writing.nextId<Segment>(), intervention.id, agent.id, at};
    writing.make(segment);
    Agent busy = agent;
    busy.running = segment.id;
    writing.change(agent, busy);
    return segment;
}

Segment end(Writing &writing, const Segment &segment, Rows &rows, Instant at)
{
    Segment ended = segment;
    ended.to = std::max(segment.from, at); // a clock that was set back makes no negative time
    writing.change(segment, ended);
    const auto agent = rows.find(segment.agent);
    if (agent && agent->running == segment.id) {
        Agent free = *agent;
        free.running.reset();
        writing.change(*agent, free);
    }
    return ended;
}

void endAllRunning(Writing &writing, const Ticket &ticket, Rows &rows, Instant at)
{
    for (const Intervention &intervention : openInterventions(ticket, rows)) {
        for (const Segment &segment : standingSegments(intervention, rows)) {
            if (!segment.to)
                end(writing, segment, rows, at);
        }
    }
}

std::optional<Segment> runningOn(const Ticket &ticket, const Agent &agent, Rows &rows)
{
    const auto segment = rows.find(agent.running);
    const auto intervention = segment ? rows.find(segment->intervention) : std::nullopt;
    return intervention && intervention->ticket == ticket.id ? segment : std::nullopt;
}

std::optional<Intervention> openInterventionOf(const Ticket &ticket, const Agent &agent, Rows &rows)
{
    for (const Intervention &intervention : openInterventions(ticket, rows)) {
        const auto segments = standingSegments(intervention, rows);
        if (std::ranges::count(segments, agent.id, &Segment::agent) > 0)
            return intervention;
    }
    return {};
}

std::optional<Identifier<Segment>> segmentOfFirstStart(const Ticket &ticket, Rows &rows)
{
    for (const Intervention &intervention : openInterventions(ticket, rows)) {
        const auto segments = standingSegments(intervention, rows);
        if (intervention.startWasFirst && !segments.empty())
            return segments.front().id;
    }
    return {};
}

std::optional<Refusal> refusedWhileElsewhere(const Ticket &ticket, const Agent &agent, Rows &rows)
{
    if (!agent.running || runningOn(ticket, agent, rows))
        return {};
    const auto segment = rows.find(agent.running);
    const auto intervention = segment ? rows.find(segment->intervention) : std::nullopt;
    const auto elsewhere = intervention ? rows.find(intervention->ticket) : std::nullopt;
    return refused(u"E13"_qs, u"work.elsewhere"_qs,
        {{u"ticket"_qs, elsewhere ? elsewhere->number.value_or(0) : 0},
            {u"since_at"_qs, segment ? segment->from : Instant{}}},
        {u"lift.pause"_qs});
}

std::optional<Instant> workSince(
    const Ticket &ticket, Rows &rows, const std::optional<Identifier<Intervention>> &aside)
{
    for (const Intervention &intervention : openInterventions(ticket, rows)) {
        if (intervention.id != aside)
            return intervention.startedAt;
    }
    return {};
}

std::vector<Period> periodsOf(const std::vector<Segment> &segments)
{
    std::vector<Period> periods;
    for (const Segment &segment : segments)
        periods.push_back({segment.from, segment.to.value_or(segment.from)});
    return periods;
}

Instant firstMoment(const std::vector<Period> &worked, Instant otherwise)
{
    const auto first = std::ranges::min_element(worked, {}, &Period::from);
    return first == worked.end() ? otherwise : first->from;
}

qint64 workedMinutes(const std::vector<Segment> &segments)
{
    milliseconds worked{0};
    for (const Segment &segment : segments)
        worked += segment.to.value_or(segment.from) - segment.from;
    const seconds whole = std::chrono::floor<seconds>(worked);
    return std::chrono::ceil<minutes>(whole).count();
}

std::optional<Refusal> refusedUnqualified(const Ticket &ticket)
{
    const bool started = ticket.workSince && ticket.firstStartAt;
    if (!started || (ticket.category && ticket.estimateMinutes))
        return {};
    return refused(u"E38"_qs, u"work.unqualified"_qs, {}, {u"lift.qualify"_qs});
}

} // namespace vigie

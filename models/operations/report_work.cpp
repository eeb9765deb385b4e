#include "operations/report_work.h"

#include "operations/booking.h"
#include "operations/closing.h"
#include "operations/conversation.h"
#include "operations/coverage.h"
#include "operations/work.h"

namespace vigie {

namespace {

std::optional<Refusal> refusedImpossible(const std::vector<Period> &segments, Instant now)
{
    milliseconds worked{0};
    for (const Period &one : segments) {
        if (one.to < one.from || one.to > now)
            return refused(u"K3"_qs, u"report.impossible-time"_qs,
                {{u"from_at"_qs, one.from}, {u"to_at"_qs, one.to}});
        worked += one.to - one.from;
    }
    if (worked > minutes(mostWorkedMinutes))
        return refused(u"K3"_qs, u"report.too-long"_qs, {{u"most_minutes"_qs, mostWorkedMinutes}});
    return {};
}

/// One engineer's segments never overlap, typed or measured. (E13)
std::optional<Refusal> refusedOverlaps(const std::vector<Period> &segments,
    const std::optional<Intervention> &replaced, Rows &rows, const Circumstances &now)
{
    auto ordered = segments;
    std::ranges::sort(ordered, {}, [](const Period &one) { return one.from; });
    for (std::size_t at = 0; at < ordered.size(); ++at) {
        const Period &one = ordered[at];
        if (at > 0 && one.from < ordered[at - 1].to)
            return refused(u"E13"_qs, u"report.overlap"_qs,
                {{u"from_at"_qs, one.from}, {u"to_at"_qs, ordered[at - 1].to}});
        for (const Segment &mine : rows.segmentsOf(now.actor.id, one)) {
            const bool stays = !mine.dropped && (!replaced || mine.intervention != replaced->id);
            const Instant end = mine.to.value_or(now.at);
            if (stays && !now.offline && mine.from < one.to && one.from < end)
                return refused(u"E13"_qs, u"report.overlap"_qs,
                    {{u"from_at"_qs, mine.from}, {u"to_at"_qs, end}});
        }
    }
    return {};
}

/// In progress, or anywhere with segments; what was worked on a ticket that was merged meanwhile
/// is reported whatever the survivor's state. (E43, E92)
std::optional<Refusal> refusedNothing(const Ticket &named, const Ticket &ticket,
    const std::optional<Intervention> &open, const std::vector<Period> &typed)
{
    if (!typed.empty())
        return {};
    if (auto no = named.mergedInto ? std::nullopt : refusedInState(ticket, Act::ReportWork))
        return no;
    if (!open)
        return refused(u"K2"_qs, u"report.nothing-open"_qs, {}, {u"lift.start"_qs});
    return {};
}

/// The reporter's own open intervention, else the one that started first. (E47, E84)
std::optional<Intervention> openOne(const Ticket &ticket, Rows &rows, const Circumstances &now)
{
    const auto agent = rows.find(now.actor.id);
    if (const auto mine = agent ? openInterventionOf(ticket, *agent, rows) : std::nullopt)
        return mine;
    const auto open = openInterventions(ticket, rows);
    return open.empty() ? std::nullopt : std::optional(open.front());
}

std::vector<Segment> endedSegments(
    Writing &writing, const Intervention &intervention, Rows &rows, Instant at)
{
    auto segments = standingSegments(intervention, rows);
    for (Segment &segment : segments) {
        if (!segment.to)
            segment = end(writing, segment, rows, at);
    }
    return segments;
}

/// What was typed replaces what was measured of the reporter's own. (E47)
void replaceOwn(Writing &writing, std::vector<Segment> &segments, const Intervention &intervention,
    const std::vector<Period> &typed, const Circumstances &now)
{
    for (Segment &segment : segments) {
        if (segment.agent != now.actor.id)
            continue;
        Segment replaced = segment;
        replaced.dropped = true;
        writing.change(segment, replaced);
        segment = replaced;
    }
    std::erase_if(segments, &Segment::dropped);
    for (const Period &period : typed) {
        segments.push_back(
            {writing.nextId<Segment>(), intervention.id, now.actor.id, period.from, period.to});
        writing.make(segments.back());
    }
}

/// Once what was typed has replaced what was measured of the reporter's own. (E47)
std::vector<Period> workedTime(const ReportWork &operation, const std::optional<Intervention> &open,
    Rows &rows, const Circumstances &now)
{
    auto measured = open ? standingSegments(*open, rows) : std::vector<Segment>();
    if (operation.segments)
        std::erase_if(measured, [&](const Segment &one) { return one.agent == now.actor.id; });
    auto worked = periodsOf(measured);
    const auto typed = operation.segments.value_or(std::vector<Period>());
    worked.insert(worked.end(), typed.begin(), typed.end());
    return worked;
}

void becomeReported(Ticket &ticket, const Circumstances &now)
{
    if (ticket.state == TicketState::Closed || isClockRunning(ticket) || ticket.workSince)
        return;
    ticket.state = TicketState::Reported;
    ticket.leftState.reset();
    ticket.wakesAt.reset();
    ticket.closesAt = closesByItself(now.at, *now.catalogue);
}

} // namespace

Decision decide(const ReportWork &operation, Rows &rows, const Circumstances &now)
{
    const auto named = rows.find(operation.ticket);
    if (!named)
        return unknown(operation.ticket);
    const Ticket ticket = survivorOf(*named, rows);
    const Coverage coverage
        = operation.coverage.value_or(ticket.coverage.value_or(Coverage::CustomerTime));
    if (auto no = refusedToRole<ReportWork>(now))
        return *no;
    const bool asQualified = coverage == ticket.coverage; // a gesture was granted then (E64)
    if (auto no = asQualified ? std::nullopt : refusedCoverageRight(coverage, now))
        return *no;
    const auto open = openOne(ticket, rows, now);
    const auto typed = operation.segments.value_or(std::vector<Period>());
    if (auto no = refusedNothing(*named, ticket, open, typed))
        return *no;
    if (auto no = refusedOverlaps(typed, open, rows, now))
        return *no;
    if (auto no = refusedUnqualified(ticket))
        return *no;
    const Instant begin
        = firstMoment(workedTime(operation, open, rows, now), open ? open->startedAt : now.at);
    const Ticket worked
        = asWorked(ticket, hourSubjectOf(ticket, begin, rows), begin, rows, *now.catalogue);
    if (auto no = refusedByTerms(coverage, worked, begin, rows, now))
        return *no;
    if (auto no = asQualified ? std::nullopt : refusedGesture(coverage, operation.reason))
        return *no;
    if (auto no = refusedOtherCoverage(coverage, ticket, operation.reason))
        return *no;
    if (auto no = refusedImpossible(typed, now.at))
        return *no;

    Writing writing(now);
    Ticket reported = ticket;
    Intervention intervention = open.value_or(Intervention{});
    std::vector<Segment> segments;
    if (open) {
        segments = endedSegments(writing, *open, rows, now.at);
    } else {
        intervention = {writing.nextId<Intervention>(), ticket.id, begin};
    }
    const Message message = write(writing, reported, MessageKind::Report, operation.text, now);
    intervention.reportedAt = now.at;
    intervention.reporter = now.actor.id;
    intervention.report = message.id;
    intervention.coverage = coverage;
    if (!open)
        writing.make(intervention);
    if (operation.segments)
        replaceOwn(writing, segments, intervention, typed, now);
    intervention.workedMinutes = workedMinutes(segments);
    bookReported(writing, intervention, ticket, segments, rows, now);
    writing.change(open.value_or(intervention), intervention);
    reported.worked = true;
    reported.workSince = workSince(ticket, rows, intervention.id);
    becomeReported(reported, now);
    writing.change(ticket, reported);
    return std::move(writing).done(intervention.id.uuid, ticket.id);
}

} // namespace vigie

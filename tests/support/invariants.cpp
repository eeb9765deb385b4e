#include "support/invariants.h"

#include "domain/queue_order.h"

#include <algorithm>
#include <set>

namespace vigie::test {

namespace {

/// Claims that hold or whose words are kept.
class Faults
{
public:
    void unless(bool holds, const char *claim)
    {
        if (!holds)
            m_claims << QString::fromLatin1(claim);
    }
    /// Two things that stand or fall together.
    void unlessBoth(bool one, bool other, const char *claim) { unless(one == other, claim); }

    QStringList claims() const { return m_claims; }

private:
    QStringList m_claims;
};

bool isOpen(const Intervention &one) { return !one.reportedAt && !one.undone; }

void checkState(const Ticket &ticket, Faults &faults)
{
    const bool closed = ticket.state == TicketState::Closed;
    faults.unlessBoth(ticket.open, !closed, "open unless closed");
    faults.unlessBoth(ticket.closedOn.has_value(), closed, "a closed one has its day");
    faults.unlessBoth(ticket.wakesAt.has_value(), ticket.state == TicketState::Snoozed,
        "a snoozed one wakes, no other");
    faults.unlessBoth(ticket.closesAt.has_value(), ticket.state == TicketState::Reported,
        "a reported one closes by itself, no other");
    faults.unlessBoth(ticket.leftState.has_value(), closed || isWaiting(ticket.state),
        "a waiting or closed one knows the state it left, no other");
    faults.unlessBoth(ticket.owner.has_value(), ticket.ownedSince.has_value(), "owned since");
    faults.unless(!ticket.mergedInto || closed, "a merged one is closed");
    faults.unless(ticket.state != TicketState::New || !ticket.category, "new until qualified");
    faults.unless(
        ticket.state != TicketState::Qualified || ticket.category, "qualified with a category");
}

void checkClock(const Ticket &ticket, Rows &rows, Faults &faults)
{
    const auto last = rows.find(ticket.declaration);
    const bool counts = last && last->mark == DeclarationMark::None;
    const bool runs = ticket.state != TicketState::Closed && ticket.kind == Kind::Incident && counts
        && last->deadline && !last->verdict;
    faults.unlessBoth(bandOf(ticket) == Band::Guaranteed, runs, "in band 0 while its clock runs");
    faults.unless(!runs || (!isWaiting(ticket.state) && ticket.state != TicketState::Reported),
        "under a running clock it neither waits nor is reported");
    faults.unless(ticket.deadline == (counts ? last->deadline : std::nullopt),
        "the deadline of the last declaration");
    faults.unless(!last || ticket.verdict == last->verdict, "the verdict of the last declaration");
    faults.unless(ticket.kind == Kind::Incident || !ticket.deadline, "a request has no deadline");
    for (const Declaration &one : rows.childrenOf<Declaration>(ticket.id)) {
        faults.unless(one.id == ticket.declaration || one.verdict || !one.deadline
                || one.mark != DeclarationMark::None,
            "only the last declaration is undecided");
        faults.unless(
            !one.deadline || *one.deadline == one.at + minutes(one.guaranteeMinutes.value_or(0)),
            "a deadline is the declaration and its guarantee");
        faults.unless(!one.verdict || !one.decidedAt
                || (*one.verdict == Verdict::Missed) == (*one.decidedAt > *one.deadline),
            "missed if decided after the deadline, only then");
    }
}

void checkWork(const Ticket &ticket, Rows &rows, Faults &faults)
{
    auto all = rows.childrenOf<Intervention>(ticket.id);
    std::erase_if(all, &Intervention::undone);
    std::optional<Instant> since;
    for (const Intervention &one : all) {
        if (isOpen(one) && (!since || one.startedAt < *since))
            since = one.startedAt;
        for (const Segment &segment : rows.childrenOf<Segment>(one.id)) {
            const bool running = !segment.to && !segment.dropped;
            faults.unless(!running || isOpen(one), "what is reported does not run");
            faults.unless(
                !running || ticket.state == TicketState::InProgress, "time runs in progress only");
            faults.unless(!running || rows.find(segment.agent)->running == segment.id,
                "whose segment runs knows it");
            faults.unless(segment.to || !segment.dropped, "what was dropped has ended");
            faults.unless(!segment.to || *segment.to >= segment.from, "no negative time");
        }
    }
    faults.unless(ticket.workSince == since, "work since the earliest open intervention");
    faults.unless(
        ticket.mergedInto || ticket.worked == !all.empty(), "worked on if it has an intervention");
    faults.unless(!since || (ticket.open && ticket.state != TicketState::Reported),
        "no open intervention once reported or closed");
    faults.unless(!ticket.mergedInto || all.empty(), "a merged one has no work");
}

void checkConversation(const Ticket &ticket, Rows &rows, Faults &faults)
{
    std::set<QUuid> written;
    for (const Message &one : rows.childrenOf<Message>(ticket.id))
        written.insert(one.id.uuid);
    faults.unlessBoth(written.empty(), ticket.mergedInto.has_value(),
        "each has a conversation, a merged one none");
    for (auto one = rows.find(ticket.lastMessage); one; one = rows.find(one->previous)) {
        if (written.erase(one->id.uuid) == 0)
            return faults.unless(false, "the conversation goes back to this ticket's messages");
    }
    faults.unless(written.empty(), "the conversation reaches every message");
}

} // namespace

QStringList faultsOf(const Ticket &ticket, MemoryRows &source)
{
    Rows rows(source);
    Faults faults;
    checkState(ticket, faults);
    checkClock(ticket, rows, faults);
    checkWork(ticket, rows, faults);
    checkConversation(ticket, rows, faults);
    return faults.claims();
}

QStringList faultsOf(const Agent &agent, MemoryRows &source)
{
    Rows rows(source);
    Faults faults;
    auto segments = rows.segmentsOf(agent.id, {firstInstant, lastInstant});
    std::erase_if(segments, &Segment::dropped);
    std::ranges::sort(segments, {},
        [](const Segment &one) { return std::pair(one.from, one.to.value_or(lastInstant)); });
    const auto running
        = std::ranges::count_if(segments, [](const Segment &one) { return !one.to; });
    faults.unless(
        running == (agent.running ? 1 : 0), "one runs at most, and its engineer knows it");
    const auto one = rows.find(agent.running);
    faults.unless(!agent.running || (one && !one->to && !one->dropped && one->agent == agent.id),
        "what runs is one's own");
    for (std::size_t at = 1; at < segments.size(); ++at)
        faults.unless(segments[at - 1].to && *segments[at - 1].to <= segments[at].from,
            "segments of one engineer never overlap");
    return faults.claims();
}

} // namespace vigie::test

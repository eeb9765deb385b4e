#include "domain/ticket_life.h"

namespace vigie {

namespace {

constexpr unsigned bit(TicketState state) { return 1U << unsigned(state); }

constexpr unsigned reported = bit(TicketState::Reported);
constexpr unsigned closed = bit(TicketState::Closed);
constexpr unsigned snoozed = bit(TicketState::Snoozed);
constexpr unsigned waiting = bit(TicketState::WaitingCustomer) | bit(TicketState::WaitingCredit);
constexpr unsigned unstarted = bit(TicketState::New) | bit(TicketState::Qualified);
constexpr unsigned inProgress = bit(TicketState::InProgress);
constexpr unsigned active = unstarted | inProgress;
constexpr unsigned queued = active | waiting | snoozed;
constexpr unsigned open = queued | reported;

struct Row
{
    Act act;
    unsigned states;
};

constexpr Row life[]{
    {Act::Qualify, open},
    {Act::Claim, queued},
    {Act::Assign, queued},
    {Act::Release, open},
    {Act::Withdraw, open},
    {Act::Merge, open},
    {Act::Link, open},
    {Act::Note, open},
    {Act::Reply, open},
    {Act::GiveTime, open},
    {Act::Start, active},
    {Act::Wait, active},
    {Act::Snooze, active},
    {Act::Close, unstarted | reported},
    {Act::Reopen, reported | closed},
    {Act::Resume, active | waiting},
    {Act::Unsnooze, snoozed},
    {Act::ReportWork, inProgress},
    {Act::CloseByItself, reported},
    {Act::CustomerMessage, open | closed},
};

} // namespace

bool allows(TicketState state, Act act)
{
    for (const Row &row : life) {
        if (row.act == act)
            return row.states & bit(state);
    }
    return false;
}

} // namespace vigie

#include "operations/resume_work.h"

#include "operations/waiting.h"
#include "operations/work.h"

namespace vigie {

Decision decide(const ResumeWork &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    if (auto no = refusedToRole<ResumeWork>(now))
        return *no;
    if (auto no = refusedInState(*ticket, Act::Resume))
        return *no;

    Writing writing(now);
    if (isWaiting(ticket->state)) {
        Ticket back = *ticket;
        endWaiting(back);
        writing.change(*ticket, back);
        return std::move(writing).done({}, ticket->id);
    }
    const auto agent = rows.find(now.actor.id);
    const auto paused = agent ? openInterventionOf(*ticket, *agent, rows) : std::nullopt;
    if (!paused || runningOn(*ticket, *agent, rows))
        return refused(u"K2"_qs, u"resume.not-paused"_qs, {}, {u"lift.start"_qs});
    if (auto no = refusedWhileElsewhere(*ticket, *agent, rows))
        return *no;
    run(writing, *paused, *agent, now.at);
    Ticket resumed = *ticket;
    resumed.state = TicketState::InProgress; // a merge brought the work to one unstarted (E84)
    writing.change(*ticket, resumed);
    return std::move(writing).done({}, ticket->id);
}

} // namespace vigie

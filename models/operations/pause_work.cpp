#include "operations/pause_work.h"

#include "operations/work.h"

namespace vigie {

Decision decide(const PauseWork &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    if (auto no = refusedToRole<PauseWork>(now))
        return *no;
    const auto agent = rows.find(now.actor.id);
    const auto running = agent ? runningOn(*ticket, *agent, rows) : std::nullopt;
    if (!running)
        return refused(u"K2"_qs, u"pause.not-running"_qs);
    if (auto no = refusedUnqualified(*ticket))
        return *no;

    Writing writing(now);
    end(writing, *running, rows, now.at);
    return std::move(writing).done({}, ticket->id);
}

} // namespace vigie

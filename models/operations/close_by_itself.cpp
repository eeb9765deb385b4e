#include "operations/close_by_itself.h"

#include "operations/closing.h"

namespace vigie {

Decision decide(const CloseByItself &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    if (auto no = refusedInState(*ticket, Act::CloseByItself))
        return *no;

    Writing writing(now);
    Ticket closed = *ticket;
    const Instant lastMoment = now.at - milliseconds(1);
    close(closed, now.catalogue->calendar.dateOf(lastMoment));
    writing.change(*ticket, closed);
    return std::move(writing).done({}, ticket->id);
}

} // namespace vigie

#include "operations/closing.h"

#include "operations/waiting.h"

namespace vigie {

void close(Ticket &ticket, QDate day)
{
    ticket.leftState = isWaiting(ticket.state) ? stateLeft(ticket) : ticket.state;
    ticket.state = TicketState::Closed;
    ticket.closedOn = day;
    ticket.closesAt.reset();
    ticket.wakesAt.reset();
    ticket.open = false;
}

Instant closesByItself(Instant reported, const Catalogue &catalogue)
{
    const QDate day = catalogue.calendar.dateOf(reported);
    return catalogue.calendar.startOf(day.addDays(catalogue.closeAfterDays + 1));
}

std::optional<Refusal> refusedAfterClosing(const Ticket &ticket, const Circumstances &now)
{
    if (ticket.state != TicketState::Closed || !ticket.closedOn)
        return {};
    const Catalogue &catalogue = *now.catalogue;
    const Instant until
        = catalogue.calendar.startOf(ticket.closedOn->addDays(catalogue.reopenDays + 1));
    if (now.at < until)
        return {};
    return refused(
        u"E14"_qs, u"reopen.too-late"_qs, {{u"until_at"_qs, until}}, {u"lift.open-linked"_qs});
}

void bringBack(Ticket &ticket)
{
    const bool wasClosed = ticket.state == TicketState::Closed;
    if (ticket.worked || !wasClosed || !ticket.leftState
        || *ticket.leftState == TicketState::Reported)
        ticket.state = TicketState::InProgress;
    else
        ticket.state = *ticket.leftState;
    ticket.leftState.reset();
    ticket.closesAt.reset();
    ticket.closedOn.reset();
    ticket.open = true;
}

Ticket survivorOf(Ticket ticket, Rows &rows)
{
    while (const auto survivor = rows.find(ticket.mergedInto))
        ticket = *survivor;
    return ticket;
}

} // namespace vigie

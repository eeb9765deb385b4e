#include "operations/customer_message.h"

#include "operations/closing.h"
#include "operations/conversation.h"
#include "operations/guarantee.h"
#include "operations/waiting.h"

namespace vigie {

namespace {

std::optional<Refusal> refusedWriter(const Ticket &ticket, const Circumstances &now)
{
    if (now.actor.role == Role::Portal && now.actor.customer != ticket.customer)
        return notAllowed(now.actor);
    return refusedToRole<CustomerMessage>(now);
}

std::optional<Refusal> refusedDeclaring(const CustomerMessage &operation, const Circumstances &now)
{
    if (!operation.declaresIncident.value_or(false) || !isStaff(now.actor.role)
        || isGiven(operation.reason))
        return {};
    return refused(u"E71"_qs, u"declare.no-reason"_qs, {}, {u"lift.reason"_qs});
}

} // namespace

Decision decide(const CustomerMessage &operation, Rows &rows, const Circumstances &now)
{
    const auto named = rows.find(operation.ticket);
    if (!named)
        return unknown(operation.ticket);
    const Ticket ticket = survivorOf(*named, rows);
    if (auto no = refusedWriter(ticket, now))
        return *no;
    if (auto no = refusedAfterClosing(ticket, now))
        return *no;
    if (auto no = refusedDeclaring(operation, now))
        return *no;

    Writing writing(now);
    Ticket after = ticket;
    const Message message = write(writing, after, MessageKind::Customer, operation.text, now);
    after.answered = true;
    if (ticket.state == TicketState::WaitingCustomer || ticket.state == TicketState::Snoozed)
        endWaiting(after);
    const bool ended = ticket.state == TicketState::Reported || ticket.state == TicketState::Closed;
    if (ended)
        bringBack(after);
    if (operation.declaresIncident.value_or(false) && !isClockRunning(ticket)) {
        declare(writing, after, now.at, termsOf(ticket, now.at, rows, *now.catalogue));
        after.oldestAt = now.at;
        if (ended)
            after.state = TicketState::InProgress;
        if (isClockRunning(after))
            endWaiting(after);
    }
    writing.change(ticket, after);
    return std::move(writing).done(message.id.uuid, ticket.id);
}

} // namespace vigie

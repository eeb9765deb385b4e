#include "operations/customer_message.h"

#include "operations/closing.h"
#include "operations/conversation.h"
#include "operations/guarantee.h"
#include "operations/waiting.h"

namespace vigie {

namespace {

std::optional<Refusal> refusedWriter(
    const CustomerMessage &operation, const Ticket &ticket, const Circumstances &now)
{
    const Actor &actor = now.actor;
    const bool portalsOwn = actor.role == Role::Portal && actor.customer == ticket.customer;
    if (!isStaff(actor.role) && !portalsOwn)
        return notAllowed(actor);
    if (isStaff(actor.role) && operation.declaresIncident.value_or(false) && !operation.reason)
        return refused(u"E71"_qs, u"declare.no-reason"_qs, {}, {u"lift.reason"_qs});
    return {};
}

} // namespace

Decision decide(const CustomerMessage &operation, Rows &rows, const Circumstances &now)
{
    const auto named = rows.find(operation.ticket);
    if (!named)
        return unknown(operation.ticket);
    const Ticket ticket = survivorOf(*named, rows);
    if (auto no = refusedWriter(operation, ticket, now))
        return *no;
    if (auto no = refusedAfterClosing(ticket, now))
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
        declare(
            writing, after, now.at, termsInForce(subjectOf(ticket), now.at, rows, *now.catalogue));
        endWaiting(after);
        if (ended)
            after.state = TicketState::InProgress;
        after.oldestAt = now.at;
    }
    writing.change(ticket, after);
    return std::move(writing).done(message.id.uuid, ticket.id);
}

} // namespace vigie

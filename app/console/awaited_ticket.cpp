#include "app/console/awaited_ticket.h"

#include "app/console/refusal_words.h"
#include "presentation/sentences.h"
#include "presentation/ticket_name.h"
#include "ui/console/ticket_panel.h"
#include "ui/widgets/text_menu.h"

#include <algorithm>
#include <utility>

namespace vigie {

AwaitedTicket::AwaitedTicket(
    TicketPresenter &ticket, TicketPanel &panel, const QueuePresenter &queue)
    : m_ticket(ticket)
    , m_panel(panel)
    , m_queue(queue)
{
    connect(&ticket, &TicketPresenter::awaited, this, &AwaitedTicket::empty);
    connect(&ticket, &TicketPresenter::unread, this, &AwaitedTicket::tell);
}

void AwaitedTicket::keep(std::optional<ActionId> act)
{
    m_kept.reset();
    if (act && m_unread != m_ticket.id()) // else it may take hours
        m_kept = Kept{*act, m_ticket.id()};
}

std::optional<ActionId> AwaitedTicket::arrive()
{
    if (std::exchange(m_unread, {}) == m_ticket.id())
        m_panel.setRefusal({});
    const auto kept = std::exchange(m_kept, {});
    return kept && kept->ticket == m_ticket.id() ? std::optional(kept->act) : std::nullopt;
}

/// What the queue knows of it is said at once.
void AwaitedTicket::empty(const QUuid &ticket)
{
    const auto &rows = m_queue.list().rows();
    const auto row
        = std::ranges::find(rows, ticket, [](const SharedRow &shared) { return shared->id.uuid; });
    if (row == rows.end())
        m_panel.awaitTicket({}, {});
    else
        m_panel.awaitTicket(ticketName((*row)->number, ticket), (*row)->subject);
    m_panel.texts()->setTexts({}); // they name the former one
}

void AwaitedTicket::tell(const Failure &failure)
{
    m_kept.reset();
    m_unread = m_ticket.id();
    m_panel.setRefusal(failureWords(failureText(failure)));
}

} // namespace vigie

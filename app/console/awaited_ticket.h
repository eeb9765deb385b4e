#pragma once

#include "presentation/queue_presenter.h"
#include "presentation/ticket_presenter.h"

namespace vigie {

class TicketPanel;

/// What goes on while a ticket is still being read: nothing of the former one stays in the panel
/// for long, what stands in the way is told there, and the act that is asked for last is done as
/// soon as the ticket is read.
class AwaitedTicket : public QObject
{
    Q_OBJECT

public:
    AwaitedTicket(TicketPresenter &ticket, TicketPanel &panel, const QueuePresenter &queue);

    /// In place of the act that was kept before; nothing: there is none any more.
    void keep(std::optional<ActionId> act);
    /// The ticket is shown. The act that was kept for it, once.
    std::optional<ActionId> arrive();

private:
    struct Kept
    {
        ActionId act;
        QUuid ticket;
    };

    void empty(const QUuid &ticket);
    void tell(const Failure &failure);

    TicketPresenter &m_ticket;
    TicketPanel &m_panel;
    const QueuePresenter &m_queue;
    std::optional<Kept> m_kept;
    QUuid m_unread; ///< the ticket of which it is told that it cannot be read
};

} // namespace vigie

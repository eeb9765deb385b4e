#pragma once

#include "presentation/acts.h"
#include "presentation/queue_presenter.h"
#include "presentation/ticket_presenter.h"

namespace vigie {

class TicketPanel;

/// Says what an act would do before it is done, in the line below a ticket's buttons: of the button
/// that is pointed at or focused, else of the one that comes next. The same function decides it
/// that decides the act.
class LookAhead : public QObject
{
    Q_OBJECT

public:
    LookAhead(const TicketPresenter &ticket, TicketPanel &panel, Acts &acts,
        const QueuePresenter &queue, const Desk &desk);

    /// The ticket is shown anew.
    void follow();
    /// Of an act that is not possible now, what stands in its way.
    void explain(ActionId act);

private:
    void look(ActionId act);
    QString outcomeText(const Outcome &outcome) const;

    const TicketPresenter &m_ticket;
    TicketPanel &m_panel;
    Acts &m_acts;
    const QueuePresenter &m_queue;
    const Desk &m_desk;
    std::optional<ActionId> m_pointed; ///< the button that is looked at
    int m_asked = 0; ///< only the last answer counts
};

} // namespace vigie

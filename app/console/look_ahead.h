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
    /// An act is pointed at, or current in a menu or in the palette; and no longer.
    void point(ActionId act);
    void pointAway();
    /// Says something else there, until an act is looked at or the ticket is shown anew.
    void tell(const QString &text);
    /// Of several that are chosen this is said there, whichever of them is shown; nothing: none
    /// are.
    void setInstead(const std::optional<QString> &text);

Q_SIGNALS:
    /// What an act would do, as it is said in the ticket's panel.
    void told(const QString &text);

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
    std::optional<QString> m_instead;
};

} // namespace vigie

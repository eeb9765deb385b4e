#pragma once

#include "presentation/ticket_presenter.h"

#include <QPointer>

namespace vigie {

class ActDialog;

/// What becomes of a ticket while a form about it is filled in, told in that form: how long was
/// worked by now, and what others wrote. (E43, K7)
class Meanwhile : public QObject
{
    Q_OBJECT

public:
    /// The ticket that is shown, which is the one that forms are opened about.
    Meanwhile(const TicketPresenter &ticket, const Desk &desk);

    /// A dialog was opened; nothing where it is about no ticket.
    void follow(ActDialog *dialog);

private:
    void tell(const TicketView &view);
    QString news() const;

    const TicketPresenter &m_ticket;
    const Desk &m_desk;
    QPointer<ActDialog> m_dialog;
    QUuid m_last; ///< message when it was opened
};

} // namespace vigie

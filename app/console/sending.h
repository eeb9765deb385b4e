#pragma once

#include "presentation/acts.h"
#include "presentation/ticket_presenter.h"
#include "ui/widgets/refusal_box.h"

namespace vigie {

class TicketPanel;

/// Sends what is written on the shown ticket. A reply is held against what its writer saw: what is
/// new is shown first, and only the second yes after that sends. (K7, E67)
class Sending : public QObject
{
    Q_OBJECT

public:
    Sending(TicketPresenter &ticket, TicketPanel &panel, Acts &acts);

    void send();
    /// The book held it: what is new is shown as soon as it has been read.
    void holdOvertaken();
    void endHold();
    /// The ticket is shown anew: what others wrote is told, and held against.
    void follow();

private:
    void hold(const std::vector<SpokenMessage> &news);
    void explain(RefusalWords words);

    TicketPresenter &m_ticket;
    TicketPanel &m_panel;
    Acts &m_acts;
    QUuid m_heldTicket;
    QUuid m_heldAt; ///< the last message when what was written was held
    bool m_overtaken = false; ///< held by the book: what is new has still to be read
};

} // namespace vigie

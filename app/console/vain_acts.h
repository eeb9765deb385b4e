#pragma once

#include "presentation/acts.h"
#include "presentation/queue_presenter.h"
#include "presentation/ticket_presenter.h"

namespace vigie {

class LookAhead;

/// Acts that are not possible on the ticket now, asked for all the same: looked at as if something
/// had been filled in for them, so that a rule tells what stands in their way.
class VainActs : public QObject
{
    Q_OBJECT

public:
    VainActs(const TicketPresenter &ticket, const QueuePresenter &queue, Acts &acts,
        LookAhead &lookAhead);

    /// With the form that the act has, if it has one. What no rule refuses is told in the line of
    /// what acts would do.
    void explain(ActionId act, const std::optional<Form> &form);

Q_SIGNALS:
    void refused(
        const QString &word, const vigie::FormValues &values, const vigie::Refusal &refusal);

private:
    std::optional<TicketPresenter::PlainAct> tried(
        ActionId act, const std::optional<Form> &form) const;
    QString otherTicket() const;

    const TicketPresenter &m_ticket;
    const QueuePresenter &m_queue;
    Acts &m_acts;
    LookAhead &m_lookAhead;
};

} // namespace vigie

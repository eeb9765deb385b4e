#pragma once

#include "presentation/acts.h"
#include "presentation/queue_presenter.h"
#include "ui/widgets/refusal_box.h"

namespace vigie {

class TicketPanel;

/// Where an act is refused for one's own clock runs elsewhere, the way out gets a button: it pauses
/// there and does the act then. (E13)
class PauseFirst : public QObject
{
    Q_OBJECT

public:
    PauseFirst(Acts &acts, TicketPanel &panel, const QueuePresenter &queue);

    /// Whether it is such a refusal.
    bool lifts(const Refusal &refusal) const;
    /// `words` are what the panel is to show of the refusal of that act.
    void offer(
        RefusalWords &words, const QString &word, const FormValues &values, const Refusal &refusal);

private:
    struct Act
    {
        QString word;
        FormValues values;
    };

    void pause(int lift);
    /// The pause that was asked for did not come about.
    void stay(const QString &word, const FormValues &values);

    Acts &m_acts;
    const QueuePresenter &m_queue;
    std::optional<Act> m_refused; ///< the act that the shown refusal is about
    std::optional<Act> m_next; ///< done as soon as the pause is
    FormValues m_pause; ///< the ticket that is being paused for it
    int m_lift = 0; ///< which of its ways out has the button
};

} // namespace vigie

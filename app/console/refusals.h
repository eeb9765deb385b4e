#pragma once

#include "app/console/pause_first.h"
#include "domain/agent.h"
#include "presentation/action_table.h"
#include "presentation/acts.h"
#include "presentation/queue_presenter.h"
#include "presentation/ticket_presenter.h"
#include "ui/widgets/refusal_box.h"

namespace vigie {

class MainWindow;
class OpenForm;
class Sending;

/// Tells what was refused or went wrong where it was asked for: in the form that is open, beside
/// the ticket, or in the status bar. What lifts a refusal gets a button there, if it can be done
/// now by who sits here.
class Refusals : public QObject
{
    Q_OBJECT

public:
    Refusals(Acts &acts, const TicketPresenter &ticket, QueuePresenter &queue, Sending &sending,
        OpenForm &form, MainWindow &window);

    /// Of who sits here; nothing until it is known.
    void setRole(std::optional<Role> role) { m_role = role; }
    /// Beside the ticket, with what lifts it.
    void show(const QString &word, const FormValues &values, const Refusal &refusal);
    /// Where the act was asked for; beside another ticket it names its own.
    void tell(const QString &word, const FormValues &values, RefusalWords words);
    /// What belongs to no act: beside the ticket that is read, or in the status bar.
    void say(const RefusalWords &words);

Q_SIGNALS:
    /// Hour credit is to be sold to the customer of this key.
    void saleWanted(const QString &customer);

private:
    struct Refused
    {
        QString word;
        FormValues values;
        Refusal refusal;
    };

    void answer(const QString &word, const FormValues &values, const Refusal &refusal);
    void offerLifts(RefusalWords &words) const;
    bool canDo(ActionId act) const;
    void takeLift(int lift);
    void askReason(const QString &word, const FormValues &values);
    QString nameOf(const QUuid &ticket) const;
    QString aboutOf(const FormValues &values) const;

    const TicketPresenter &m_ticket;
    QueuePresenter &m_queue;
    Sending &m_sending;
    OpenForm &m_form;
    MainWindow &m_window;
    PauseFirst m_pauseFirst;
    std::optional<Role> m_role;
    std::optional<Refused> m_shown; ///< the last one that was shown beside the ticket
};

} // namespace vigie

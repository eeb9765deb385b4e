#pragma once

#include "book/directory.h"
#include "presentation/acts.h"
#include "presentation/drafts.h"
#include "presentation/queue_presenter.h"
#include "presentation/several_acts.h"

#include <QPointer>
#include <QTimer>

namespace vigie {

class ActDialog;
class MainWindow;

/// One act on several tickets: looked at first, ticket by ticket, then done one after the other.
/// What a rule refuses is told with its ticket; the others are done. What is typed is kept as a
/// draft of the act, whichever tickets are chosen. While several are chosen, the acts that are for
/// one alone are not possible.
class Several : public QObject
{
    Q_OBJECT

public:
    Several(Acts &acts, Drafts &drafts, MainWindow &window, const QueuePresenter &queue,
        const Desk &desk);

    /// These are chosen in the queue now.
    void choose(const std::vector<const QueueRow *> &tickets);
    bool areChosen() const { return m_count > 1; }
    /// Why an act is not possible on those that are chosen; empty: it is.
    QString lockOf(ActionId act) const;
    /// Said of them in place of what an act would do to one; nothing while none are.
    std::optional<QString> outlook() const;
    QString outlookOf(ActionId act) const;
    void open(
        ActionId act, const std::vector<const QueueRow *> &tickets, const Directory &directory);

private:
    struct Chosen
    {
        QUuid ticket;
        QString number; ///< "#48213"
    };
    /// What came of the tickets that were answered so far, a line for each.
    struct Tally
    {
        std::size_t open = 0; ///< not answered yet
        QStringList done;
        QStringList refused;
    };
    using Ask = Answer<Result<Outcome>> (Acts::*)(const QString &, const FormValues &);

    void look();
    void perform();
    void askAll(Ask ask, const std::function<void(const Tally &)> &told);
    void count(Tally &tally, const QString &number, const Result<Outcome> &outcome) const;
    QString whatChanges(const Outcome &outcome) const;
    static QString listed(const QStringList &lines);

    Acts &m_acts;
    Drafts &m_drafts;
    MainWindow &m_window;
    const QueuePresenter &m_queue;
    const Desk &m_desk;
    QTimer m_looking; ///< until nobody types for a moment
    int m_looked = 0; ///< only the last look counts
    std::size_t m_count = 0; ///< chosen now
    std::set<ActionId> m_possible; ///< on them
    std::vector<Chosen> m_tickets; ///< the dialog's
    QPointer<ActDialog> m_dialog;
};

} // namespace vigie

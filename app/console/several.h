#pragma once

#include "book/directory.h"
#include "presentation/acts.h"
#include "presentation/drafts.h"
#include "presentation/queue_presenter.h"

#include <QPointer>
#include <QTimer>

namespace vigie {

class ActDialog;
class MainWindow;

/// One act on several tickets: looked at first, ticket by ticket, then done one after the other.
/// What a rule refuses is told with its ticket; the others are done. What is typed is kept as a
/// draft of the act, whichever tickets are chosen.
class Several : public QObject
{
    Q_OBJECT

public:
    struct Chosen
    {
        QUuid ticket;
        QString number; ///< "#48213"
    };

    Several(Acts &acts, Drafts &drafts, MainWindow &window, const QueuePresenter &queue,
        const Desk &desk);

    /// Whether an act may be done on several at once.
    static bool takes(ActionId act);
    void open(ActionId act, const std::vector<Chosen> &tickets, const Directory &directory);

private:
    /// What came of the tickets that were answered so far.
    struct Tally
    {
        std::size_t open = 0; ///< not answered yet
        int fine = 0;
        QStringList refused;
    };
    using Ask = Answer<Result<Outcome>> (Acts::*)(const QString &, const FormValues &);

    void look();
    void perform();
    void askAll(Ask ask, const std::function<void(const Tally &)> &told);
    void count(Tally &tally, const QString &number, const Result<Outcome> &outcome) const;

    Acts &m_acts;
    Drafts &m_drafts;
    MainWindow &m_window;
    const QueuePresenter &m_queue;
    const Desk &m_desk;
    QTimer m_looking; ///< until nobody types for a moment
    int m_looked = 0; ///< only the last look counts
    std::vector<Chosen> m_tickets;
    QPointer<ActDialog> m_dialog;
};

} // namespace vigie

#pragma once

#include "app/console/draft_keeper.h"
#include "app/console/file_report.h"
#include "app/console/sending.h"
#include "app/console/sheets.h"
#include "book/directory.h"
#include "presentation/acts.h"
#include "presentation/queue_presenter.h"
#include "presentation/ticker.h"
#include "presentation/ticket_presenter.h"
#include "ui/console/main_window.h"
#include "ui/look/theme.h"

#include <QPointer>

namespace vigie {

class ActDialog;

/// The console put together: the window, what it shows and what its acts do. Lives in the windows'
/// thread; everything slow is asked of the desk.
class Console : public QObject
{
    Q_OBJECT

public:
    /// `database` as people read it in the status bar.
    Console(Desk &desk, DraftKeeper &keeper, const QString &database, QObject *parent = nullptr);

    MainWindow &window() { return m_window; }
    /// The whole file is to be checked, for it was not closed properly.
    void checkFile(const QString &path);
    void setScheme(SchemeChoice choice);
    void setLanguage(const QString &language);

Q_SIGNALS:
    /// The queue is on the screen for the first time, and the first ticket beside it.
    void filled();

private:
    void connectQueue();
    void connectTicket();
    void connectActs();
    void perform(ActionId id);
    void submitPlain(ActionId id);
    void open(const Form &form);
    void keepDialog();
    void askPreview(ActDialog *dialog);
    void showPreview(ActDialog *dialog, const Changes &changes);
    void showRefusal(const QString &word, const FormValues &values, const Refusal &refusal);
    void showTicket(const TicketView &view);
    void showWhy();
    void showWhyPlace();
    void choose(const QUuid &ticket);
    void followSelection();
    void showQueue();
    void showDoubts();
    void showStatus();
    QString shortTime(Instant at) const;
    QString runningClock() const;
    bool mayClose();
    void readDirectory();

    Desk &m_desk;
    QString m_databaseName;
    Directory m_directory;
    MainWindow m_window;
    Ticker m_ticker;
    Acts m_acts;
    Drafts m_drafts;
    QueuePresenter m_queue;
    TicketPresenter m_ticket;
    Sending m_sending;
    Sheets m_sheets;
    std::unique_ptr<FileReport> m_fileReport;
    QPointer<ActDialog> m_dialog;
    QUuid m_newcomer; ///< the ticket that the news announces
    QUuid m_wanted; ///< to be chosen once it is in the queue
    SchemeChoice m_scheme = SchemeChoice::Auto;
};

} // namespace vigie

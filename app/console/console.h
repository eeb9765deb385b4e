#pragma once

#include "app/console/customers.h"
#include "app/console/draft_keeper.h"
#include "app/console/file_report.h"
#include "app/console/filter_help.h"
#include "app/console/idle_question.h"
#include "app/console/links.h"
#include "app/console/look_ahead.h"
#include "app/console/new_ticket_choices.h"
#include "app/console/open_form.h"
#include "app/console/palette_wiring.h"
#include "app/console/pause_first.h"
#include "app/console/sending.h"
#include "app/console/several.h"
#include "app/console/sheets.h"
#include "app/console/visits.h"
#include "book/directory.h"
#include "presentation/acts.h"
#include "presentation/queue_presenter.h"
#include "presentation/ticker.h"
#include "presentation/ticket_presenter.h"
#include "ui/console/main_window.h"
#include "ui/look/theme.h"
#include "ui/widgets/refusal_box.h"

namespace vigie {

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
    void setLanguage(const QString &language);
    /// Nobody sits here: neither layout nor presence is kept from now on.
    void keepNothing();

    /// Where somebody stands in the work, to go on from in another window.
    struct Standing
    {
        QUuid ticket;
        QString filter;
        int share = 0;
        bool isWriting = false; ///< in the composer
    };
    Standing standing() const;
    void resume(const Standing &standing);
    /// Shows the ticket of that number or provisional name, as soon as it was read.
    void openTicket(const QString &name) { m_links.open(name); }

Q_SIGNALS:
    /// The queue is on the screen for the first time, and the first ticket beside it, if there is
    /// one.
    void filled();
    /// A ticket is on the screen, or is so anew.
    void ticketShown();
    void schemeChosen(vigie::SchemeChoice choice);
    /// Everything is to be written larger (1), smaller (-1) or as the desktop does (0).
    void textScaleWanted(int step);

private:
    void connectQueue();
    void connectTicket();
    void connectForms();
    void connectActs();
    void connectPalette();
    void perform(ActionId id);
    void submitPlain(ActionId id);
    std::vector<Several::Chosen> chosen();
    void goTo(const std::optional<QUuid> &ticket);
    void showRefusal(const QString &word, const FormValues &values, const Refusal &refusal);
    void showTicket(const TicketView &view);
    void showWhy();
    void showWhyPlace();
    void showWhyLevel();
    void choose(const QUuid &ticket);
    void select(const QUuid &ticket);
    void goToQueue();
    void tellNews(const QString &news, const QUuid &ticket);
    void endNews();
    void readNextClosing();
    void followSelection();
    void showQueue();
    void showDoubts();
    void showStatus();
    QString runningClock() const;
    bool mayClose();
    void readDirectory();
    void showPerson();
    void say(const QString &word, const FormValues &values, RefusalWords words);
    void sayInQueue(const RefusalWords &words);
    QString nameOf(const QUuid &ticket);
    void tellFilled();
    void offerTexts();
    std::vector<std::pair<QString, QString>> textsFor(TemplateUse use) const;
    Form reporting() const;
    const Directory::Person *me() const;
    QString ownName() const;

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
    Links m_links;
    PauseFirst m_pauseFirst;
    LookAhead m_lookAhead;
    Several m_several;
    FilterHelp m_filterHelp;
    Visits m_visits;
    Sheets m_sheets;
    OpenForm m_form;
    IdleQuestion m_idle;
    NewTicketChoices m_newTicket;
    Customers m_customers;
    PaletteWiring m_palette;
    std::unique_ptr<FileReport> m_fileReport;
    QString m_nextClosing; ///< what is due next while nothing is open
    QUuid m_newcomer; ///< the ticket that the news announces
    QUuid m_wanted; ///< to be chosen once it is in the queue
    bool m_isFilled = false;
};

} // namespace vigie

#pragma once

#include "app/console/awaited_ticket.h"
#include "app/console/coverage_offers.h"
#include "app/console/customers.h"
#include "app/console/draft_keeper.h"
#include "app/console/file_report.h"
#include "app/console/filter_help.h"
#include "app/console/idle_question.h"
#include "app/console/links.h"
#include "app/console/look_ahead.h"
#include "app/console/meanwhile.h"
#include "app/console/new_ticket_choices.h"
#include "app/console/news.h"
#include "app/console/open_form.h"
#include "app/console/palette_wiring.h"
#include "app/console/refusals.h"
#include "app/console/sending.h"
#include "app/console/several.h"
#include "app/console/sheets.h"
#include "app/console/vain_acts.h"
#include "app/console/visits.h"
#include "book/directory.h"
#include "presentation/acts.h"
#include "presentation/queue_presenter.h"
#include "presentation/running_hours.h"
#include "presentation/ticker.h"
#include "presentation/ticket_presenter.h"
#include "ui/console/main_window.h"
#include "ui/look/theme.h"

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
    /// The colours that are chosen, to be marked as such.
    void showScheme(SchemeChoice choice);
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
    void actOnTicket(ActionId id);
    void explainVain(ActionId id);
    std::optional<Form> formOf(ActionId id) const;
    void lookAt(ActionId id);
    std::vector<const QueueRow *> chosen();
    void followChosen();
    void goTo(const std::optional<QUuid> &ticket, const QString &otherwise);
    void showShare(QueueShare share);
    void showTicket(const TicketView &view);
    void doWhatWasKept();
    void showWhy();
    void showWhyPlace();
    void showWhyLevel();
    void showWhyDebit(const QUuid &work);
    void choose(const QUuid &ticket);
    void select(const QUuid &ticket);
    void goToQueue();
    void addNews(const QUuid &ticket, bool isNew);
    void readNextClosing();
    void followSelection();
    void showQueue();
    void showDoubts();
    void showStatus();
    void showRunningHours();
    QString runningClock() const;
    bool mayClose();
    void readDirectory();
    void showPerson();
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
    RunningHours m_runningHours;
    TicketPresenter m_ticket;
    AwaitedTicket m_awaited;
    Sending m_sending;
    Links m_links;
    LookAhead m_lookAhead;
    VainActs m_vainActs;
    Several m_several;
    News m_news;
    FilterHelp m_filterHelp;
    Visits m_visits;
    Sheets m_sheets;
    OpenForm m_form;
    Meanwhile m_meanwhile;
    Refusals m_refusals;
    IdleQuestion m_idle;
    NewTicketChoices m_newTicket;
    CoverageOffers m_coverages;
    Customers m_customers;
    PaletteWiring m_palette;
    std::unique_ptr<FileReport> m_fileReport;
    QString m_nextClosing; ///< what is due next while nothing is open
    QUuid m_wanted; ///< to be chosen once it is in the queue
    bool m_isFilled = false;
};

} // namespace vigie

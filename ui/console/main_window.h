#pragma once

#include <QMainWindow>

#include <vector>

class QSplitter;
class QStackedWidget;

namespace vigie {

class Actions;
class CustomersPlace;
class LayoutKeeper;
class QueuePlace;
class SideBar;
class StatusItem;
class TicketPanel;

/// The console's one window: menu, side bar with the places that exist, one of them beside it (the
/// queue with its ticket, the customers), status bar. Passive: who wires it decides what it shows.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// From top to bottom of the side bar.
    enum class Place { Queue, Customers };

    MainWindow();

    Actions *actions() const { return m_actions; }
    QueuePlace *queue() const { return m_queue; }
    TicketPanel *ticket() const { return m_ticket; }
    CustomersPlace *customers() const { return m_customers; }

    Place place() const;
    /// Goes there; the keys of the others rest.
    void showPlace(Place place);

    /// Keeps size, splitters, columns, place and tabs for the next window.
    void keepLayout() const;
    /// The lists' columns, the place and its tab as they were left, and kept from now on whenever
    /// they change; once the lists have their models.
    void restoreLayout();
    /// What is changed from now on is nobody's choice.
    void leaveLayout();
    void setBreaches(int count);
    /// Who I am, which database, the company's time; the running clock, empty when none runs.
    void setPerson(const QString &text);
    void setDatabase(const QString &text, bool reached);
    /// Something that does not stop the work, with more words. Of several the newest is shown, with
    /// how many there are besides; a click lists them all. Told again it is the same one.
    void addTrouble(const QString &text, const QString &more);
    /// Longer work that goes on behind the window, with more words as its tool tip.
    void setBusy(const QString &text, const QString &more);
    void setCompanyTime(const QString &text);
    void setRunningClock(const QString &text);
    /// Beside the running clock, in a few words, and `more` to read; empty: nothing to warn of.
    void setHoursWarning(const QString &text, const QString &more, bool isExhausted);
    /// In the language that is now in force.
    void speak();

Q_SIGNALS:
    void placeShown(vigie::MainWindow::Place place);
    void runningClockActivated();
    void closeAsked(bool *mayClose);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Trouble
    {
        QString text;
        QString more;
    };

    QString troublesText() const;
    void listTroubles();

    QString m_runningClock;
    std::vector<Trouble> m_troubles;
    LayoutKeeper *m_layout = nullptr; ///< once it was restored
    Actions *m_actions;
    SideBar *m_sideBar;
    QStackedWidget *m_places;
    QSplitter *m_splitter;
    QueuePlace *m_queue;
    TicketPanel *m_ticket;
    CustomersPlace *m_customers;
    StatusItem *m_person;
    StatusItem *m_database;
    StatusItem *m_busy;
    StatusItem *m_trouble;
    StatusItem *m_running;
    StatusItem *m_hours;
    StatusItem *m_time;
};

} // namespace vigie

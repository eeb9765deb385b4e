#pragma once

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace vigie {

class Actions;
class CustomersPlace;
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

    /// Keeps size, splitter and columns for the next window.
    void keepLayout() const;
    /// The lists' columns as they were left; once the lists have their models.
    void restoreColumns();
    void setBreaches(int count);
    /// Who I am, which database, the company's time; the running clock, empty when none runs.
    void setPerson(const QString &text);
    void setDatabase(const QString &text, bool reached);
    /// Something that does not stop the work, with more words as its tool tip; empty: nothing.
    void setTrouble(const QString &text, const QString &more);
    /// Longer work that goes on behind the window, with more words as its tool tip.
    void setBusy(const QString &text, const QString &more);
    void setCompanyTime(const QString &text);
    void setRunningClock(const QString &text);
    /// In the language that is now in force.
    void speak();

Q_SIGNALS:
    void placeShown(vigie::MainWindow::Place place);
    void runningClockActivated();
    void closeAsked(bool *mayClose);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QString m_runningClock;
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
    StatusItem *m_time;
};

} // namespace vigie

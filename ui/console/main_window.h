#pragma once

#include <QMainWindow>

class QSplitter;

namespace vigie {

class Actions;
class QueuePlace;
class SideBar;
class StatusItem;
class TicketPanel;

/// The console's one window: menu, side bar with the places that exist, the queue beside the
/// ticket, status bar. Passive: who wires it decides what it shows.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();

    Actions *actions() const { return m_actions; }
    QueuePlace *queue() const { return m_queue; }
    TicketPanel *ticket() const { return m_ticket; }

    /// Keeps size, splitter and columns for the next window.
    void keepLayout() const;
    /// The queue's columns as they were left; once the queue has its model.
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
    void runningClockActivated();
    void closeAsked(bool *mayClose);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QString m_runningClock;
    Actions *m_actions;
    SideBar *m_sideBar;
    QSplitter *m_splitter;
    QueuePlace *m_queue;
    TicketPanel *m_ticket;
    StatusItem *m_person;
    StatusItem *m_database;
    StatusItem *m_busy;
    StatusItem *m_trouble;
    StatusItem *m_running;
    StatusItem *m_time;
};

} // namespace vigie

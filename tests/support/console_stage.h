#pragma once

#include "app/console/console.h"
#include "app/console/gui_watch.h"
#include "support/told_book.h"

#include <functional>
#include <memory>

namespace vigie::test {

/// A console in its window on a company that was told, as `main` puts it together, in which every
/// place and state is opened by name. It is Tuesday 24 November 2026, 10:00 in Paris, and paul sits
/// there. Drafts and settings are kept in a folder of the stage's own. Each time the window is not
/// free for longer than it may be is told in the test's output.
class ConsoleStage
{
public:
    /// Empty: on its first day, with paul and nothing else.
    enum class Story { Filled, Empty };

    /// In the language and at the text size that are in force. Stops the program if the console
    /// does not fill.
    explicit ConsoleStage(Story story = Story::Filled, const QSize &size = {1440, 900});
    ~ConsoleStage();

    MainWindow &window() { return m_console->window(); }
    ToldBook &told() { return m_told; }

    /// Handles events until it is so; false if it takes too long.
    static bool waitUntil(const std::function<bool()> &isSo);
    /// Until what was asked of the book is shown, and everything has its place.
    void settle();

    /// Chooses the ticket of this key and waits until it is read.
    void choose(const QString &key);
    /// Goes to the customer of this key and waits until it is read.
    void chooseCustomer(const QString &key);
    void trigger(ActionId act);
    /// Closes what lies over the window, drops the filters and goes back to the queue.
    void calm();

private:
    QTemporaryDir m_home;
    ToldBook m_told;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<DraftKeeper> m_keeper;
    std::unique_ptr<Console> m_console;
    GuiWatch m_watch;
};

/// What there is to be seen, and how it is reached from a calm console.
struct ConsoleState
{
    QString name;
    std::function<void(ConsoleStage &)> open;
};

/// All of a filled console, in every place, in an order in which each may follow the others. A
/// state that others cannot follow is the last.
std::vector<ConsoleState> consoleStates();
/// The same of an empty one.
std::vector<ConsoleState> emptyStates();

} // namespace vigie::test

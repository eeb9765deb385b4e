#pragma once

#include "app/console/console.h"
#include "app/console/gui_watch.h"
#include "presentation/desk_of.h"
#include "ui/console/act_dialog.h"
#include "ui/console/ticket_panel.h"
#include "ui/look/vigie_style.h"

#include <QApplication>
#include <QTest>
#include <QTextEdit>

namespace vigie::test {

inline constexpr int generousMs = 60'000;

/// A console of somebody's in its window, as `main` puts it together, on a told book's file.
struct OpenedConsole
{
    explicit OpenedConsole(const QString &database, const QString &login = QStringLiteral("paul"),
        const QString &when = QStringLiteral("24/10:00"))
        : now(ToldBook::clock(when))
        , desk([database] { return bookOf(database); }, [this] { return now.load(); }, login)
        , keeper(DraftKeeper::usualPath(), {database, login})
        , console(desk, keeper, QStringLiteral("vigie.sqlite"))
    {
        console.window().show();
        bool filled = false;
        QObject::connect(&console, &Console::filled, [&] { filled = true; });
        if (!QTest::qWaitFor([&] { return filled; }, generousMs))
            qFatal("no ticket was shown");
    }

    QTextEdit *composerText()
    {
        return console.window().ticket()->composer()->findChild<QTextEdit *>();
    }

    ActDialog *dialog() { return console.window().findChild<ActDialog *>(); }

    std::atomic<Instant> now; ///< asked in two threads, moved by the test
    Desk desk;
    DraftKeeper keeper;
    Console console;
    /// Told, not asserted: machines differ.
    GuiWatch watch{[](qint64 ms) { qInfo("the window was not free for %lld ms", qlonglong(ms)); }};
};

/// The program of a console's test, dressed as the console is.
inline void dressForTest(QApplication &application)
{
    QCoreApplication::setOrganizationName(QStringLiteral("vigie"));
    QCoreApplication::setApplicationName(QStringLiteral("vigie"));
    dress(application, Scheme::Light);
}

} // namespace vigie::test

#include "app/opened_console.h"
#include "ui/console/actions.h"
#include "ui/console/queue_place.h"
#include "ui/queue/queue_table.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/time_line.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace vigie;
using namespace vigie::test;

/// What an act would do is told before it is done, wherever it stands; and where keys lead.
class TestLooking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aLineOfTheMenuIsLookedAt();
    void aLineOfThePaletteIsLookedAt();
    void undoStartSaysUntilWhen();
    void theSharesAreActions();
    void historyHasAKey();
    void theEndOfTheWayBackIsTold();
    void whatIsInForceIsMarked();

private:
    MainWindow &window() { return m_opened->console.window(); }
    QAction *action(ActionId id) { return window().actions()->action(id); }
    bool says(const QWidget &where, const QString &words) const;

    QTemporaryDir m_home;
    std::unique_ptr<ToldBook> m_told;
    std::unique_ptr<OpenedConsole> m_opened;
};

void TestLooking::init()
{
    qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_qs).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_qs).toUtf8());
    m_told = std::make_unique<ToldBook>();
    m_told->tellAll(smallCompany);
    m_told->tellAll({u"24/09:00 awa open-ticket server=srv channel=staff kind=request "
                     "subject=Raise_the_limit text=x key=t"_qs,
        u"24/09:05 paul qualify ticket=t kind=request category=web coverage=customer-time "
        "estimate_minutes=30"_qs});
    m_opened = std::make_unique<OpenedConsole>(m_told->path());
}

void TestLooking::cleanup()
{
    m_opened.reset();
    m_told.reset();
}

bool TestLooking::says(const QWidget &where, const QString &words) const
{
    const auto paragraphs = where.findChildren<Paragraph *>();
    return std::ranges::any_of(paragraphs,
        [&](const Paragraph *one) { return one->isVisible() && one->text().contains(words); });
}

/// Arrows move along it as a pointer does.
void TestLooking::aLineOfTheMenuIsLookedAt()
{
    TicketPanel *panel = window().ticket();
    QTRY_VERIFY_WITH_TIMEOUT(says(*panel, u"Start: "_qs), generousMs);
    QMenu *menu = nullptr;
    for (const QAction *one : window().menuBar()->actions()) {
        if (one->text() == menuText(MenuId::Ticket))
            menu = one->menu();
    }
    QVERIFY(menu);
    menu->popup(window().mapToGlobal(QPoint(10, 10)));
    menu->setActiveAction(action(ActionId::WaitCustomer));
    QTRY_VERIFY_WITH_TIMEOUT(
        says(*panel, u"Wait for customer: "_qs) && says(*panel, u"Ticket becomes: "_qs),
        generousMs);
    menu->hide();
    QTRY_VERIFY_WITH_TIMEOUT(says(*panel, u"Start: "_qs), generousMs);
}

void TestLooking::aLineOfThePaletteIsLookedAt()
{
    QTRY_VERIFY_WITH_TIMEOUT(action(ActionId::WaitCustomer)->isEnabled(), generousMs);
    action(ActionId::Palette)->trigger();
    auto *palette = window().findChild<Palette *>();
    QVERIFY(palette);
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"> wait for customer"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(
        says(*palette, u"Wait for customer: "_qs) && says(*palette, u"Ticket becomes: "_qs),
        generousMs);
    QVERIFY(
        palette->findChild<QLineEdit *>()->accessibleDescription().contains(u"Ticket becomes: "));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(says(*window().ticket(), u"Start: "_qs), generousMs);
}

void TestLooking::undoStartSaysUntilWhen()
{
    QTRY_VERIFY_WITH_TIMEOUT(action(ActionId::Start)->isEnabled(), generousMs);
    QVERIFY(!action(ActionId::UndoStart)->isEnabled());
    action(ActionId::Start)->trigger(); // at 10:00
    QTRY_VERIFY_WITH_TIMEOUT(action(ActionId::UndoStart)->isEnabled(), generousMs);
    QCOMPARE(action(ActionId::UndoStart)->text(), u"Undo start, until 10:05"_qs);
    action(ActionId::UndoStart)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!action(ActionId::UndoStart)->isEnabled(), generousMs);
    QCOMPARE(action(ActionId::UndoStart)->text(), u"Undo start"_qs);
}

void TestLooking::theSharesAreActions()
{
    QueuePlace *place = window().queue();
    QVERIFY(action(ActionId::ShowAll)->isChecked());
    window().showPlace(MainWindow::Place::Customers);
    action(ActionId::ShowMine)->trigger();
    QCOMPARE(window().place(), MainWindow::Place::Queue);
    QCOMPARE(place->share(), int(QueuePlace::Mine));
    QTRY_COMPARE_WITH_TIMEOUT(place->table()->model()->rowCount(), 0, generousMs);
    const auto segments = place->findChild<SegmentedControl *>()->findChildren<QAbstractButton *>();
    QVERIFY2(segments.at(QueuePlace::Unclaimed)->toolTip().contains(u"Alt+3"),
        qPrintable(segments.at(QueuePlace::Unclaimed)->toolTip()));
    segments.at(QueuePlace::Unclaimed)->click();
    QVERIFY(action(ActionId::ShowUnclaimed)->isChecked());
    QVERIFY(!action(ActionId::ShowMine)->isChecked());
    QTRY_COMPARE_WITH_TIMEOUT(place->table()->model()->rowCount(), 2, generousMs);
}

void TestLooking::historyHasAKey()
{
    QTRY_VERIFY_WITH_TIMEOUT(action(ActionId::ReadHistory)->isEnabled(), generousMs);
    const auto *history = window().ticket()->findChild<TimeLine *>();
    QVERIFY(!history->isVisible());
    action(ActionId::ReadHistory)->trigger();
    QVERIFY(history->isVisible());
    action(ActionId::Open)->trigger();
    QVERIFY(!history->isVisible());
}

void TestLooking::theEndOfTheWayBackIsTold()
{
    QTRY_VERIFY_WITH_TIMEOUT(says(*window().ticket(), u"Start: "_qs), generousMs);
    action(ActionId::GoBack)->trigger();
    QVERIFY(says(*window().ticket(), u"No ticket was read before this one."_qs));
    action(ActionId::GoForward)->trigger();
    QVERIFY(says(*window().ticket(), u"No ticket was read after this one."_qs));
}

void TestLooking::whatIsInForceIsMarked()
{
    QVERIFY(action(ActionId::English)->isChecked());
    QVERIFY(!action(ActionId::French)->isChecked());
    m_opened->console.showScheme(SchemeChoice::Auto);
    QVERIFY(action(ActionId::AutoScheme)->isChecked());
    QSignalSpy chosen(&m_opened->console, &Console::schemeChosen);
    action(ActionId::Dark)->trigger();
    QCOMPARE(chosen.size(), 1);
    QVERIFY(action(ActionId::Dark)->isChecked());
    QVERIFY(!action(ActionId::AutoScheme)->isChecked());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    dressForTest(application);
    TestLooking test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_looking.moc"

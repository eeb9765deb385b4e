#include "ui/console/actions.h"
#include "ui/console/keys_panel.h"
#include "ui/console/main_window.h"
#include "ui/look/key_cap.h"
#include "ui/look/vigie_style.h"

#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace vigie;

/// Each row of the table of actions, as the window shows it.
class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }

    void eachIsInItsMenuWithItsKey_data() { eachAction(); }
    void eachIsInItsMenuWithItsKey();
    void itsToolTipSaysWhatItDoesAndItsKey_data() { eachAction(); }
    void itsToolTipSaysWhatItDoesAndItsKey();
    void theKeysPanelTellsItsKeyInEveryPlace_data() { eachAction(); }
    void theKeysPanelTellsItsKeyInEveryPlace();
    void menusShowToolTips();
    void ofChoicesOneIsMarked();
    void whatIsCurrentInAMenuIsTold();

private:
    static void eachAction();
    QMenu *menuNamed(const QString &title) const;

    QTemporaryDir m_home;
    std::unique_ptr<MainWindow> m_window;
};

void TestActions::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
    dress(*qApp, Scheme::Light);
    m_window = std::make_unique<MainWindow>();
}

void TestActions::eachAction()
{
    QTest::addColumn<int>("id");
    for (const ActionInfo &info : actionTable())
        QTest::addRow("%d %s", int(info.id), info.text) << int(info.id);
}

QMenu *TestActions::menuNamed(const QString &title) const
{
    for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        if (menu->title() == title)
            return menu;
    }
    return nullptr;
}

void TestActions::eachIsInItsMenuWithItsKey()
{
    QFETCH(int, id);
    const ActionInfo &info = actionInfo(ActionId(id));
    QAction *action = m_window->actions()->action(info.id);
    const QMenu *menu = menuNamed(menuText(info.menu));
    QVERIFY(menu);
    QVERIFY(m_window->menuBar()->actions().contains(menu->menuAction()));
    QVERIFY(menu->actions().contains(action));
    QCOMPARE(action->text(), actionText(info));
    QCOMPARE(action->shortcut().toString(QKeySequence::PortableText),
        info.keys ? QString::fromLatin1(info.keys) : QString());
}

void TestActions::itsToolTipSaysWhatItDoesAndItsKey()
{
    QFETCH(int, id);
    const ActionInfo &info = actionInfo(ActionId(id));
    const QAction *action = m_window->actions()->action(info.id);
    QVERIFY(!actionHelp(info).isEmpty());
    QVERIFY2(action->toolTip().contains(actionHelp(info)), qPrintable(action->toolTip()));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    QVERIFY2(keys.isEmpty() || action->toolTip().contains(u'(' + keys + u')'),
        qPrintable(action->toolTip()));
}

void TestActions::theKeysPanelTellsItsKeyInEveryPlace()
{
    QFETCH(int, id);
    const ActionInfo &info = actionInfo(ActionId(id));
    const QKeySequence keys = m_window->actions()->action(info.id)->shortcut();
    const QString line = actionText(info) + u": "_qs + keyText(keys);
    for (const auto place : {MainWindow::Place::Customers, MainWindow::Place::Queue}) {
        m_window->showPlace(place);
        const KeysPanel panel(*m_window->actions());
        const QStringList lines = panel.accessibleDescription().split(u". "_qs);
        QVERIFY2(lines.contains(line) == !keys.isEmpty(), qPrintable(line));
    }
}

void TestActions::menusShowToolTips()
{
    const auto menus = m_window->menuBar()->actions();
    QVERIFY(!menus.isEmpty());
    for (const QAction *menu : menus) {
        QVERIFY(menu->menu());
        QVERIFY2(menu->menu()->toolTipsVisible(), qPrintable(menu->text()));
    }
}

void TestActions::ofChoicesOneIsMarked()
{
    Actions *actions = m_window->actions();
    using enum ActionId;
    for (const auto &choices : {std::vector{Light, Dark, AutoScheme}, std::vector{English, French},
             std::vector{ShowAll, ShowMine, ShowUnclaimed, ShowAtRisk}}) {
        for (const ActionId chosen : choices) {
            actions->check(chosen);
            for (const ActionId one : choices)
                QCOMPARE(actions->action(one)->isChecked(), one == chosen);
        }
    }
}

/// Of acts on the ticket alone, and whether they are possible or not.
void TestActions::whatIsCurrentInAMenuIsTold()
{
    QMenu *menu = menuNamed(menuText(MenuId::Ticket));
    std::vector<ActionId> told;
    int away = 0;
    const auto looked = connect(m_window->actions(), &Actions::lookedAt, m_window.get(),
        [&](ActionId id) { told.push_back(id); });
    const auto left
        = connect(m_window->actions(), &Actions::lookedAway, m_window.get(), [&] { ++away; });
    menu->popup({});
    for (const ActionId id : {ActionId::Claim, ActionId::Why, ActionId::Snooze})
        menu->setActiveAction(m_window->actions()->action(id));
    QCOMPARE(told, std::vector<ActionId>({ActionId::Claim, ActionId::Snooze}));
    QCOMPARE(away, 0);
    menu->hide();
    QCOMPARE(away, 1);
    disconnect(looked);
    disconnect(left);
}

QTEST_MAIN(TestActions)
#include "test_actions.moc"

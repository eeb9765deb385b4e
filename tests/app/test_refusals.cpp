#include "app/opened_console.h"
#include "ui/console/actions.h"
#include "ui/widgets/refusal_box.h"
#include "ui/widgets/status_bar.h"
#include "ui/widgets/why_panel.h"

#include <QAbstractButton>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

using namespace vigie;
using namespace vigie::test;

namespace {

/// `t`, with another one beside it.
QStringList twoTickets(const QString &kind)
{
    return smallCompany
        + QStringList{u"24/09:00 awa open-ticket server=srv channel=staff kind=%1 subject=T text=x "
                      "key=t"_qs.arg(kind),
            u"24/09:01 awa open-ticket server=srv channel=staff kind=request subject=U text=x "
            "key=u"_qs};
}

QStringList qualified(int estimate)
{
    return twoTickets(u"request"_qs)
        + QStringList{u"24/09:05 awa qualify ticket=t kind=request category=web "
                      "coverage=customer-time estimate_minutes=%1"_qs.arg(estimate)};
}

/// The one that is shown; null: none is.
RefusalBox *boxIn(const QWidget *place)
{
    for (auto *box : place->findChildren<RefusalBox *>()) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

bool isRefusedIn(const QWidget *place, const QString &rule)
{
    const RefusalBox *box = boxIn(place);
    return box && box->accessibleDescription().startsWith(u"rule %1."_qs.arg(rule));
}

QAbstractButton *wayOut(const QWidget *place, const QString &words)
{
    const RefusalBox *box = boxIn(place);
    for (auto *button : box ? box->findChildren<QAbstractButton *>() : QList<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == words)
            return button;
    }
    return nullptr;
}

Ticket stored(ToldBook &told)
{
    const Instant now = ToldBook::clock(u"24/20:00"_qs);
    const auto file = told.book().ticket(Reference<Ticket>(u"t"_qs), now);
    if (!file || !*file)
        qFatal("there is no ticket t");
    return (*file)->ticket;
}

/// Goes to `t`, and waits until it is read.
void goTo(OpenedConsole &opened, ToldBook &told)
{
    const QUuid ticket = stored(told).id.uuid;
    bool isShown = opened.console.standing().ticket == ticket;
    const auto shown = QObject::connect(&opened.console, &Console::ticketShown,
        [&] { isShown = opened.console.standing().ticket == ticket; });
    opened.console.openTicket(u"1"_qs);
    if (!QTest::qWaitFor([&] { return isShown; }, generousMs))
        qFatal("t was not shown");
    QObject::disconnect(shown);
}

} // namespace

class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aKeyInVainSaysWhyAndWhatLiftsIt_data();
    void aKeyInVainSaysWhyAndWhatLiftsIt();
    void aWayOutIsDoneByItsButton();
    void whoIsNoLeadCannotStartWithoutCover();
    void aLeadStartsWithoutCoverWithAReason();
    void whoMaySellCreditIsLedToIt();
    void aReasonIsAskedForUnderTheRefusal();

private:
    QTemporaryDir m_home;
};

void TestRefusals::init()
{
    qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_qs).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_qs).toUtf8());
    QSettings().clear(); // else the next one begins in the place where the last one was left
}

void TestRefusals::aKeyInVainSaysWhyAndWhatLiftsIt_data()
{
    const QStringList closed
        = twoTickets(u"request"_qs) + QStringList{u"24/09:10 awa withdraw ticket=t reason=gone"_qs};
    QTest::addColumn<QStringList>("story");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("way");
    QTest::newRow("K2 qualify what is closed") << closed << Qt::Key_Q << u"K2"_qs << u"Reopen"_qs;
    QTest::newRow("K2 merge what is closed") << closed << Qt::Key_M << u"K2"_qs << u"Reopen"_qs;
    QTest::newRow("K2 reply on what is closed") << closed << Qt::Key_R << u"K2"_qs << u"Reopen"_qs;
    QTest::newRow("K2 start what is not qualified")
        << twoTickets(u"request"_qs) << Qt::Key_S << u"K2"_qs << u"Qualify"_qs;
    QTest::newRow("E1 let wait what is guaranteed")
        << twoTickets(u"incident"_qs) << Qt::Key_W << u"E1"_qs << u"Start"_qs;
}

void TestRefusals::aKeyInVainSaysWhyAndWhatLiftsIt()
{
    QFETCH(QStringList, story);
    QFETCH(Qt::Key, key);
    QFETCH(QString, rule);
    QFETCH(QString, way);
    ToldBook told;
    told.tellAll(story);
    OpenedConsole opened(told.path());
    goTo(opened, told);
    MainWindow &window = opened.console.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, key);
    QTRY_VERIFY_WITH_TIMEOUT(isRefusedIn(window.ticket(), rule), generousMs);
    QTRY_VERIFY_WITH_TIMEOUT(wayOut(window.ticket(), way), generousMs);
    QVERIFY(window.actions()->action(ActionId::WhyRefused)->isEnabled());
    QVERIFY(!opened.dialog());
}

void TestRefusals::aWayOutIsDoneByItsButton()
{
    ToldBook told;
    told.tellAll(twoTickets(u"request"_qs));
    OpenedConsole opened(told.path());
    goTo(opened, told);
    QWidget *panel = opened.console.window().ticket();
    Q_EMIT opened.console.window().actions()->triedInVain(ActionId::Start);
    QTRY_VERIFY_WITH_TIMEOUT(wayOut(panel, u"Qualify"_qs), generousMs);
    wayOut(panel, u"Qualify"_qs)->click();
    QVERIFY(opened.dialog());
    QCOMPARE(opened.dialog()->form().operation, u"qualify"_qs);
    opened.dialog()->reject();
}

/// H6, E46: the others see that a lead can, and what they can do themselves.
void TestRefusals::whoIsNoLeadCannotStartWithoutCover()
{
    ToldBook told;
    told.tellAll(qualified(600));
    OpenedConsole opened(told.path());
    goTo(opened, told);
    QWidget *panel = opened.console.window().ticket();
    opened.console.window().actions()->action(ActionId::Start)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isRefusedIn(panel, u"H6"_qs), generousMs);
    QTRY_VERIFY_WITH_TIMEOUT(wayOut(panel, u"Wait for credit"_qs), generousMs);
    QVERIFY(!wayOut(panel, u"Start all the same…"_qs));
    QVERIFY(!wayOut(panel, u"Sell blocks"_qs));
    wayOut(panel, u"Wait for credit"_qs)->click();
    QTRY_COMPARE_WITH_TIMEOUT(stored(told).state, TicketState::WaitingCredit, generousMs);
    QTRY_VERIFY_WITH_TIMEOUT(!boxIn(panel), generousMs);
}

namespace {

/// A lead's console, in which a start without cover was refused.
struct LeadsConsole
{
    explicit LeadsConsole(ToldBook &told)
        : opened(told.path(), u"lea"_qs)
    {
        MainWindow &window = opened.console.window();
        const auto isKnown = [&] {
            return std::ranges::any_of(window.findChildren<StatusItem *>(),
                [](const StatusItem *item) { return item->text().startsWith(u"Lea ·"); });
        };
        if (!QTest::qWaitFor(isKnown, generousMs))
            qFatal("who sits here was not read");
        goTo(opened, told);
        window.actions()->action(ActionId::Start)->trigger();
        if (!QTest::qWaitFor([&] { return boxIn(window.ticket()); }, generousMs))
            qFatal("nothing was refused");
    }

    void take(const QString &words)
    {
        const QWidget *panel = opened.console.window().ticket();
        if (!QTest::qWaitFor([&] { return wayOut(panel, words); }, generousMs))
            qFatal("%s is not offered", qPrintable(words));
        wayOut(panel, words)->click();
    }

    OpenedConsole opened;
};

} // namespace

/// H6: what the rule says stands in the form until the reason does.
void TestRefusals::aLeadStartsWithoutCoverWithAReason()
{
    ToldBook told;
    told.tellAll(qualified(600));
    LeadsConsole lead(told);
    lead.take(u"Start all the same…"_qs);
    ActDialog *dialog = lead.opened.dialog();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(isRefusedIn(dialog, u"H6"_qs), generousMs);
    QTest::keyClicks(dialog->findChild<QTextEdit *>(), u"They pay tomorrow"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(!boxIn(dialog), generousMs);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stored(told).state, TicketState::InProgress, generousMs);
    QTRY_VERIFY_WITH_TIMEOUT(!boxIn(lead.opened.console.window().ticket()), generousMs);
}

void TestRefusals::whoMaySellCreditIsLedToIt()
{
    ToldBook told;
    told.tellAll(qualified(600));
    LeadsConsole lead(told);
    lead.take(u"Sell blocks"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(lead.opened.dialog(), generousMs);
    QCOMPARE(lead.opened.dialog()->form().operation, u"sell-credit"_qs);
    QCOMPARE(lead.opened.console.window().place(), MainWindow::Place::Customers);
    lead.opened.dialog()->reject();
}

/// E32: with its rule and its Why?, until the reason is typed.
void TestRefusals::aReasonIsAskedForUnderTheRefusal()
{
    ToldBook told;
    told.tellAll(qualified(30));
    OpenedConsole opened(told.path(), u"paul"_qs, u"24/20:00"_qs);
    goTo(opened, told);
    opened.console.window().actions()->action(ActionId::Start)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(opened.dialog(), generousMs);
    ActDialog *dialog = opened.dialog();
    QTRY_VERIFY_WITH_TIMEOUT(isRefusedIn(dialog, u"E32"_qs), generousMs);
    boxIn(dialog)->askWhy();
    auto *sheet = dialog->findChild<WhyPanel *>();
    QVERIFY(sheet && sheet->isVisible());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->findChild<WhyPanel *>(), generousMs);
    QTest::keyClicks(dialog->findChild<QTextEdit *>(), u"They called"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(!boxIn(dialog), generousMs);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stored(told).state, TicketState::InProgress, generousMs);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // the next test opens another
    dressForTest(application);
    TestRefusals test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_refusals.moc"

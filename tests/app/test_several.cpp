#include "app/opened_console.h"
#include "ui/console/actions.h"
#include "ui/console/queue_place.h"
#include "ui/queue/queue_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::test;

class TestSeveral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void actsAreOfAllThatAreChosen_data();
    void actsAreOfAllThatAreChosen();
    void whatBecomesOfEachIsShownFirst();
    void ofManyTheFirstAreListed();
    void whatIsTypedForSeveralIsKept();

private:
    QTemporaryDir m_home;
};

void TestSeveral::init()
{
    qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_qs).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_qs).toUtf8());
}

namespace {

bool says(const QWidget &where, const QString &words)
{
    const auto labels = where.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *one) { return one->isVisible() && one->text().contains(words); });
}

/// What stands below the preview: a line for each ticket.
QStringList listed(OpenedConsole &opened)
{
    for (const QLabel *label : opened.dialog()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(u'\n'))
            return label->text().split(u'\n');
    }
    return {};
}

QString opening(const QString &kind, const QString &key)
{
    return u"24/09:00 awa open-ticket server=srv channel=staff kind=%1 subject=%2 text=x key=%2"_qs
        .arg(kind, key);
}

} // namespace

void TestSeveral::actsAreOfAllThatAreChosen_data()
{
    QTest::addColumn<int>("act");
    QTest::newRow("the current one is mine") << int(ActionId::Claim);
    QTest::newRow("its clock runs") << int(ActionId::WaitCustomer);
    QTest::newRow("any can be given away") << int(ActionId::Assign);
    QTest::newRow("any can be linked") << int(ActionId::Link);
}

/// The current one is an incident of one's own whose clock runs, so that it can neither be claimed
/// nor wait; the other can.
void TestSeveral::actsAreOfAllThatAreChosen()
{
    QFETCH(const int, act);
    ToldBook told;
    told.tellAll(smallCompany);
    told.tellAll({opening(u"incident"_qs, u"mine"_qs), u"24/09:01 paul claim ticket=mine"_qs,
        opening(u"request"_qs, u"free"_qs).replace(u"09:00"_qs, u"09:02"_qs)});
    OpenedConsole opened(told.path());
    MainWindow &window = opened.console.window();
    const QAction *action = window.actions()->action(ActionId(act));
    const QAction *close = window.actions()->action(ActionId::Close);
    QueueTable *table = window.queue()->table();
    QSignalSpy shown(&opened.console, &Console::ticketShown);
    table->setCurrentIndex(table->model()->index(3, 0)); // the free one
    QVERIFY(shown.wait(generousMs));
    window.actions()->action(ActionId::ExtendPrevious)->trigger();
    QVERIFY(shown.wait(generousMs));
    QCOMPARE(table->chosenRows(), std::vector<int>({1, 3}));
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(action->isEnabled());
    QVERIFY(!close->isEnabled());
    QVERIFY(says(*window.ticket(), u"2 chosen"_qs));

    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_X);
    QVERIFY(says(*window.ticket(), u"Close: not for several at once"_qs));

    table->setCurrentIndex(table->model()->index(3, 0)); // alone
    QTRY_VERIFY_WITH_TIMEOUT(close->isEnabled(), generousMs);
    QVERIFY(!says(*window.ticket(), u"2 chosen"_qs));
}

void TestSeveral::whatBecomesOfEachIsShownFirst()
{
    ToldBook told;
    told.tellAll(smallCompany);
    told.tellAll({opening(u"request"_qs, u"free"_qs), opening(u"request"_qs, u"held"_qs),
        u"24/09:10 awa claim ticket=held"_qs});
    OpenedConsole opened(told.path());
    QueueTable *table = opened.console.window().queue()->table();
    table->setCurrentIndex(table->model()->index(1, 0));
    Actions *actions = opened.console.window().actions();
    actions->action(ActionId::ExtendNext)->trigger();
    actions->action(ActionId::Claim)->trigger();
    QVERIFY(opened.dialog());
    QTRY_COMPARE_WITH_TIMEOUT(listed(opened).size(), 2, generousMs);
    const QStringList lines = listed(opened);
    QVERIFY2(lines[0].contains(u": refused by K5. awa has this ticket"), qPrintable(lines[0]));
    QVERIFY2(lines[1].contains(u": Owner: "), qPrintable(lines[1]));
}

void TestSeveral::ofManyTheFirstAreListed()
{
    ToldBook told;
    told.tellAll(smallCompany);
    for (int ticket = 0; ticket < 12; ++ticket)
        told.tellAll({opening(u"request"_qs, u"t%1"_qs.arg(ticket))});
    OpenedConsole opened(told.path());
    QueueTable *table = opened.console.window().queue()->table();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 13, generousMs);
    table->setCurrentIndex(table->model()->index(1, 0));
    table->selectAll();
    opened.console.window().actions()->action(ActionId::Claim)->trigger();
    QVERIFY(opened.dialog());
    QTRY_COMPARE_WITH_TIMEOUT(listed(opened).size(), 11, generousMs);
    QCOMPARE(listed(opened).back(), u"and 2 more"_qs);
}

/// Left without doing it, it is there again; once it was done, it is not.
void TestSeveral::whatIsTypedForSeveralIsKept()
{
    ToldBook told;
    told.tellAll(smallCompany);
    for (const QString &key : {u"a"_qs, u"b"_qs, u"c"_qs})
        told.tellAll({u"24/09:00 awa open-ticket server=srv channel=staff kind=request subject=%1 "
                      "text=x key=%1"_qs.arg(key)});
    OpenedConsole opened(told.path());
    Actions *actions = opened.console.window().actions();
    QueueTable *table = opened.console.window().queue()->table();
    table->setCurrentIndex(table->model()->index(1, 0));
    const auto other = [&]() -> QLineEdit * {
        table->selectionModel()->clearSelection();
        table->setCurrentIndex(table->model()->index(1, 0));
        actions->action(ActionId::ExtendNext)->trigger();
        actions->action(ActionId::Link)->trigger();
        return opened.dialog() ? opened.dialog()->findChild<QLineEdit *>() : nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(actions->action(ActionId::Link)->isEnabled(), generousMs);
    QVERIFY(other());
    QTest::keyClicks(opened.dialog()->findChild<QLineEdit *>(), u"c"_qs);
    opened.dialog()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!opened.dialog(), generousMs);

    QVERIFY(other());
    QCOMPARE(opened.dialog()->findChild<QLineEdit *>()->text(), u"c"_qs);
    QTest::keyClick(opened.dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!opened.dialog(), generousMs);

    QVERIFY(other());
    QCOMPARE(opened.dialog()->findChild<QLineEdit *>()->text(), QString());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    dressForTest(application);
    TestSeveral test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_several.moc"

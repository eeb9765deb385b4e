#include "app/opened_console.h"
#include "ui/console/actions.h"
#include "ui/widgets/choice_box.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

#include <algorithm>

using namespace vigie;
using namespace vigie::test;

namespace {

const QStringList oneRequest{
    u"24/09:00 paul open-ticket server=srv channel=staff kind=request subject=Mail text=first key=t"_qs,
    u"24/09:05 paul qualify ticket=t kind=request category=mail coverage=customer-time "
    "estimate_minutes=30"_qs};

} // namespace

/// What is filled in for a ticket is in the book afterwards.
class TestTicketForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void workThatNoClockMeasuredIsReported();
    void whatTheCustomerSaidIsWrittenDown_data();
    void whatTheCustomerSaidIsWrittenDown();
    void aWrongMessageIsStruck();
    void aClosedTicketTakesNoReply();

private:
    static ActDialog *open(OpenedConsole &opened, ActionId act);
    static void send(OpenedConsole &opened);
    static TicketFile read(ToldBook &told, const OpenedConsole &opened);

    QTemporaryDir m_home;
};

void TestTicketForms::init()
{
    qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_qs).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_qs).toUtf8());
}

ActDialog *TestTicketForms::open(OpenedConsole &opened, ActionId act)
{
    QAction *action = opened.console.window().actions()->action(act);
    if (!QTest::qWaitFor([&] { return action->isEnabled(); }, generousMs))
        qFatal("action %d is not possible", int(act));
    action->trigger();
    if (!QTest::qWaitFor([&] { return opened.dialog(); }, generousMs))
        qFatal("action %d has no form", int(act));
    return opened.dialog();
}

void TestTicketForms::send(OpenedConsole &opened)
{
    QTest::keyClick(opened.dialog(), Qt::Key_Return, Qt::ControlModifier);
    if (!QTest::qWaitFor([&] { return !opened.dialog(); }, generousMs))
        qFatal("it was not done");
}

TicketFile TestTicketForms::read(ToldBook &told, const OpenedConsole &opened)
{
    const auto file = told.book().ticket(Reference<Ticket>(u"t"_qs), opened.desk.now());
    if (!file || !*file)
        qFatal("the ticket is gone");
    return **file;
}

/// E47: half an hour, by typing where it began.
void TestTicketForms::workThatNoClockMeasuredIsReported()
{
    ToldBook told;
    told.tellAll(smallCompany + oneRequest);
    OpenedConsole opened(told.path());
    const ActDialog *dialog = open(opened, ActionId::Report);
    const auto ends = dialog->findChildren<QDateTimeEdit *>();
    QCOMPARE(ends.size(), 2);
    QVERIFY(ends.front()->isVisible());
    QTest::keyClicks(dialog->findChild<QTextEdit *>(), u"Done on the phone."_qs);
    QVERIFY(!dialog->isComplete());
    ends.front()->setDateTime(ends.front()->dateTime().addSecs(-30 * 60));
    QVERIFY(dialog->isComplete());
    send(opened);
    const TicketFile file = read(told, opened);
    QCOMPARE(file.interventions.size(), std::size_t(1));
    QCOMPARE(file.interventions.front().intervention.workedMinutes.value_or(0), qint64(30));
    QCOMPARE(file.ticket.state, TicketState::Reported);
}

void TestTicketForms::whatTheCustomerSaidIsWrittenDown_data()
{
    QTest::addColumn<bool>("declares");
    QTest::newRow("E35 an answer") << false;
    QTest::newRow("E71 that it is down") << true;
}

void TestTicketForms::whatTheCustomerSaidIsWrittenDown()
{
    QFETCH(bool, declares);
    ToldBook told;
    told.tellAll(smallCompany + oneRequest);
    OpenedConsole opened(told.path());
    const ActDialog *dialog = open(opened, ActionId::CustomerSaid);
    QTest::keyClicks(dialog->findChild<QTextEdit *>(), u"It is down again."_qs);
    QVERIFY(dialog->isComplete());
    if (declares) {
        dialog->findChild<ChoiceBox *>()->setValue(u"true"_qs);
        QVERIFY(!dialog->isComplete());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"She called."_qs);
    }
    send(opened);
    const TicketFile file = read(told, opened);
    QCOMPARE(file.messages.back().message.kind, MessageKind::Customer);
    QCOMPARE(file.messages.back().message.text, u"It is down again."_qs);
    QVERIFY(file.ticket.answered);
    QCOMPARE(file.declarations.size(), std::size_t(declares ? 1 : 0));
}

/// K4
void TestTicketForms::aWrongMessageIsStruck()
{
    ToldBook told;
    told.tellAll(smallCompany + oneRequest);
    told.tellAll({u"24/09:30 awa note ticket=t text=Wrong_customer"_qs});
    OpenedConsole opened(told.path());
    const ActDialog *dialog = open(opened, ActionId::Strike);
    auto *message = dialog->findChild<ChoiceBox *>();
    QVERIFY(message->value().isEmpty());
    message->setCurrentIndex(0); // the newest
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Not theirs"_qs);
    send(opened);
    const TicketFile file = read(told, opened);
    QCOMPARE(file.messages.back().message.struckReason.value_or(QString()), u"Not theirs"_qs);
    QCOMPARE(file.messages.back().message.text, u"Wrong customer"_qs);
    QVERIFY(!file.messages.front().message.struckReason);
}

/// What was begun before stays to be read. (K2)
void TestTicketForms::aClosedTicketTakesNoReply()
{
    ToldBook told;
    told.tellAll(smallCompany + oneRequest);
    OpenedConsole opened(told.path());
    opened.console.window().actions()->action(ActionId::Reply)->trigger();
    QTest::keyClicks(opened.composerText(), u"half"_qs);
    told.tellAll({u"24/09:50 awa withdraw ticket=t reason=gone"_qs});
    QTRY_VERIFY_WITH_TIMEOUT(opened.composerText()->isReadOnly(), generousMs);
    const auto labels = opened.console.window().ticket()->composer()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().startsWith(u"It is closed"); }));
    QTest::keyClicks(opened.composerText(), u" a sentence"_qs);
    QCOMPARE(opened.composerText()->toPlainText(), u"half"_qs);
    QVERIFY(!opened.console.window().actions()->action(ActionId::Templates)->isEnabled());
    told.tellAll({u"24/09:55 awa reopen ticket=t reason=back"_qs});
    QTRY_VERIFY_WITH_TIMEOUT(!opened.composerText()->isReadOnly(), generousMs);
    QCOMPARE(opened.composerText()->toPlainText(), u"half"_qs);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // the next test opens another
    dressForTest(application);
    TestTicketForms test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_ticket_forms.moc"

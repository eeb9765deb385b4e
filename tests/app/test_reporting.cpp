#include "app/opened_console.h"
#include "ui/console/actions.h"
#include "ui/console/queue_place.h"
#include "ui/queue/queue_table.h"
#include "ui/widgets/refusal_box.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTemporaryDir>

#include <algorithm>

using namespace vigie;
using namespace vigie::test;

namespace {

/// An hour of paul's at 10:00, on a ticket whose allowance leaves an hour and a half.
const QStringList work{
    u"24/08:30 paul open-ticket server=srv channel=staff kind=request subject=Mail text=x key=t"_qs,
    u"24/08:35 paul qualify ticket=t kind=request category=mail coverage=customer-time "
    "estimate_minutes=30"_qs,
    u"24/09:00 paul start ticket=t"_qs};

bool says(const QWidget &dialog, const QString &words)
{
    return std::ranges::any_of(dialog.findChildren<QLabel *>(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

bool offers(const QWidget &dialog, const QString &button)
{
    return std::ranges::any_of(dialog.findChildren<QAbstractButton *>(),
        [&](const QAbstractButton *one) { return one->text() == button; });
}

} // namespace

/// A report that is being written follows what happens meanwhile.
class TestReporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void timeGoesOnWhileItIsWritten();
    void whatOthersWriteMeanwhileIsSaid();
    void whatIsBookedOtherwiseIsTold_data();
    void whatIsBookedOtherwiseIsTold();

private:
    static ActDialog *report(OpenedConsole &opened);

    QTemporaryDir m_home;
};

void TestReporting::init()
{
    qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_qs).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_qs).toUtf8());
}

/// The dialog, with a report in it, once it says what it would book.
ActDialog *TestReporting::report(OpenedConsole &opened)
{
    QAction *action = opened.console.window().actions()->action(ActionId::Report);
    if (!QTest::qWaitFor([&] { return action->isEnabled(); }, generousMs))
        qFatal("nothing can be reported");
    action->trigger();
    ActDialog *dialog = opened.dialog();
    QTest::keyClicks(dialog->findChild<QTextEdit *>(), u"It is mended."_qs);
    if (!QTest::qWaitFor(
            [&] { return offers(*dialog, u"Report 1 h 00, debit 1 h 00"_qs); }, generousMs))
        qFatal("it does not say what it would book");
    return dialog;
}

void TestReporting::timeGoesOnWhileItIsWritten()
{
    ToldBook told;
    told.tellAll(smallCompany + work);
    OpenedConsole opened(told.path());
    ActDialog *dialog = report(opened);
    auto *text = dialog->findChild<QTextEdit *>();
    text->moveCursor(QTextCursor::WordLeft);
    const int cursor = text->textCursor().position();
    const QWidget *focus = dialog->focusWidget();
    opened.now = ToldBook::clock(u"24/10:01"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(offers(*dialog, u"Report 1 h 01, debit 1 h 01"_qs), generousMs);
    QVERIFY(says(*dialog, u"1:01:00 measured"_qs));
    QVERIFY(says(*dialog, u"09:00:00 – 10:01:00"_qs));
    QCOMPARE(text->toPlainText(), u"It is mended."_qs);
    QCOMPARE(text->textCursor().position(), cursor);
    QCOMPARE(dialog->focusWidget(), focus);
    dialog->reject();
}

/// K7
void TestReporting::whatOthersWriteMeanwhileIsSaid()
{
    ToldBook told;
    told.tellAll(smallCompany + work);
    OpenedConsole opened(told.path());
    ActDialog *dialog = report(opened);
    QVERIFY(!says(*dialog, u"wrote meanwhile"_qs));
    told.tellAll({u"24/09:30 awa note ticket=t text=Look_at_the_log"_qs});
    QTRY_VERIFY_WITH_TIMEOUT(
        says(*dialog, u"Awa Sow wrote meanwhile: Look at the log"_qs), generousMs);
    dialog->reject();
}

void TestReporting::whatIsBookedOtherwiseIsTold_data()
{
    QTest::addColumn<QString>("sentAt");
    QTest::addColumn<bool>("isOtherwise");
    QTest::newRow("E43 as it was shown") << u"24/10:00"_qs << false;
    QTest::newRow("E43 some minutes later") << u"24/10:03"_qs << true;
}

void TestReporting::whatIsBookedOtherwiseIsTold()
{
    QFETCH(QString, sentAt);
    QFETCH(bool, isOtherwise);
    ToldBook told;
    told.tellAll(smallCompany + work);
    OpenedConsole opened(told.path());
    ActDialog *dialog = report(opened);
    opened.now = ToldBook::clock(sentAt);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!opened.dialog(), generousMs);
    const auto *table = opened.console.window().queue()->table();
    QTRY_VERIFY_WITH_TIMEOUT(!table->currentIndex().isValid(), generousMs); // it left the queue
    const auto boxes = opened.console.window().ticket()->findChildren<RefusalBox *>();
    const auto told43 = [&] {
        return std::ranges::any_of(boxes, [](const RefusalBox *box) {
            return box->isVisible()
                && box->accessibleName().startsWith(u"Booked: 1 h 03 of work, 1 h 03 debited"_qs)
                && box->accessibleDescription().contains(u"Shown was: 1 h 00 of work"_qs);
        });
    };
    QCOMPARE(told43(), isOtherwise);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // the next test opens another
    dressForTest(application);
    TestReporting test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_reporting.moc"

#include "app/opened_console.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace vigie;
using namespace vigie::test;

namespace {

/// paul's clock runs on `t` since 09:30, on awa's ticket; he sits before it since 10:00.
struct Scene
{
    Scene()
    {
        told.tellAll(smallCompany
            + QStringList{u"24/09:00 awa open-ticket server=srv channel=staff kind=incident "
                          "subject=Down text=x key=t"_qs,
                u"24/09:05 awa claim ticket=t"_qs,
                u"24/09:06 awa open-ticket server=srv "
                "channel=staff kind=request subject=Other text=x key=u"_qs,
                u"24/09:30 paul start ticket=t"_qs});
        at = std::make_unique<DeskOf>(told, u"paul"_qs, u"24/10:00"_qs);
        keeper = std::make_unique<DraftKeeper>(
            told.folder() + u"/drafts.sqlite"_qs, DraftOwner{told.path(), u"paul"_qs});
        open();
    }

    void open()
    {
        console = std::make_unique<Console>(at->desk, *keeper, u"vigie.sqlite"_qs);
        bool isFilled = false;
        QObject::connect(console.get(), &Console::filled, [&] { isFilled = true; });
        console->window().show();
        if (!QTest::qWaitFor([&] { return isFilled; }, generousMs))
            qFatal("no ticket was shown");
    }

    void openAgainAt(const QString &when)
    {
        console.reset();
        at->now = ToldBook::clock(when);
        open();
    }

    void returnAt(const QString &when)
    {
        at->now = ToldBook::clock(when);
        QTest::keyClick(&console->window(), Qt::Key_Shift);
        QCoreApplication::processEvents();
    }

    QMessageBox *question() { return console->window().findChild<QMessageBox *>(); }

    void answer(const QString &word)
    {
        for (QAbstractButton *button : question()->buttons()) {
            if (button->text() == word)
                button->click();
        }
    }

    /// "09:30-10:00 11:00-", as they stand.
    QString segments(const QString &key)
    {
        const auto file = told.book().ticket(Reference<Ticket>(key), at->now);
        const QTimeZone paris("Europe/Paris");
        const auto clock = [&](Instant one) {
            return QDateTime::fromMSecsSinceEpoch(one.utcMs, paris).toString(u"HH:mm"_qs);
        };
        QStringList spans;
        for (const InterventionFile &one : (*file)->interventions) {
            for (const auto &[segment, agent] : one.segments)
                spans << clock(segment.from) + u'-' + (segment.to ? clock(*segment.to) : QString());
        }
        return spans.join(u' ');
    }

    ToldBook told;
    std::unique_ptr<DeskOf> at;
    std::unique_ptr<DraftKeeper> keeper;
    std::unique_ptr<Console> console;
};

} // namespace

/// E36.
class TestIdleQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void itAsksAfterAQuarterOfAnHour_data();
    void itAsksAfterAQuarterOfAnHour();
    void itDoesNotAskWhileNoClockRuns();
    void theTimeIsKeptOrDropped_data();
    void theTimeIsKeptOrDropped();
    void theTimeIsGivenToAnotherTicket();
    void timeBeforeAnOpenQuestionCountsToo();
    void timeWithoutAConsoleIsAskedAbout_data();
    void timeWithoutAConsoleIsAskedAbout();

private:
    QTemporaryDir m_home;
};

void TestIdleQuestion::init()
{
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_qs).toUtf8());
    QSettings().clear();
}

void TestIdleQuestion::itAsksAfterAQuarterOfAnHour_data()
{
    QTest::addColumn<QString>("back");
    QTest::addColumn<bool>("asks");
    QTest::newRow("at once") << u"24/10:00"_qs << false;
    QTest::newRow("before") << u"24/10:14"_qs << false;
    QTest::newRow("then") << u"24/10:15"_qs << true;
    QTest::newRow("the next morning") << u"25/09:00"_qs << true;
}

void TestIdleQuestion::itAsksAfterAQuarterOfAnHour()
{
    QFETCH(QString, back);
    Scene scene;
    scene.returnAt(back);
    QTEST(scene.question() != nullptr, "asks");
}

void TestIdleQuestion::itDoesNotAskWhileNoClockRuns()
{
    Scene scene;
    scene.told.tellAll({u"24/10:00 paul qualify ticket=t kind=incident category=mail "
                        "coverage=customer-time estimate_minutes=30"_qs,
        u"24/10:00 paul pause ticket=t"_qs});
    const auto isIdle = [&] { return scene.console->window().windowTitle() == u"Vigie"; };
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), generousMs);
    scene.returnAt(u"24/11:00"_qs);
    QVERIFY(!scene.question());
}

void TestIdleQuestion::theTimeIsKeptOrDropped_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("segments");
    QTest::newRow("kept") << u"Keep the time"_qs << u"09:30-"_qs;
    QTest::newRow("dropped") << u"Drop it"_qs << u"09:30-10:00 11:00-"_qs;
}

void TestIdleQuestion::theTimeIsKeptOrDropped()
{
    QFETCH(QString, answer);
    QFETCH(QString, segments);
    Scene scene;
    scene.returnAt(u"24/11:00"_qs);
    QVERIFY(scene.question());
    scene.answer(answer);
    QTRY_COMPARE_WITH_TIMEOUT(scene.segments(u"t"_qs), segments, generousMs);
    QTRY_VERIFY_WITH_TIMEOUT(!scene.question(), generousMs);
}

void TestIdleQuestion::theTimeIsGivenToAnotherTicket()
{
    Scene scene;
    scene.returnAt(u"24/11:00"_qs);
    QVERIFY(scene.question());
    scene.answer(u"Give it to another ticket…"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(scene.console->window().findChild<ActDialog *>(), generousMs);
    auto *dialog = scene.console->window().findChild<ActDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"u"_qs);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(scene.segments(u"u"_qs), u"10:00-11:00"_qs, generousMs);
    QCOMPARE(scene.segments(u"t"_qs), u"09:30-10:00 11:00-"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(!scene.console->window().findChild<ActDialog *>(), generousMs);
}

void TestIdleQuestion::timeBeforeAnOpenQuestionCountsToo()
{
    Scene scene;
    scene.returnAt(u"24/11:00"_qs);
    QVERIFY(scene.question());
    scene.returnAt(u"24/12:00"_qs);
    scene.answer(u"Drop it"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(scene.segments(u"t"_qs), u"09:30-10:00 12:00-"_qs, generousMs);
}

void TestIdleQuestion::timeWithoutAConsoleIsAskedAbout_data()
{
    QTest::addColumn<QString>("opened");
    QTest::addColumn<bool>("asks");
    QTest::newRow("soon") << u"24/10:14"_qs << false;
    QTest::newRow("later") << u"24/11:00"_qs << true;
}

void TestIdleQuestion::timeWithoutAConsoleIsAskedAbout()
{
    QFETCH(QString, opened);
    Scene scene;
    scene.openAgainAt(opened);
    scene.returnAt(opened);
    QTEST(scene.question() != nullptr, "asks");
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    dressForTest(application);
    TestIdleQuestion test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_idle_question.moc"

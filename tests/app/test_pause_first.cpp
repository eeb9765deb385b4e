#include "app/opened_console.h"
#include "ui/console/actions.h"

#include <QAbstractButton>
#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::test;

/// E13: a start elsewhere offers to pause the first.
class TestPauseFirst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aStartElsewhereOffersToPauseTheFirst();
    void whatCannotBePausedIsNotLeft();

private:
    static QStringList twoTickets();
    static QAbstractButton *wayOut(Console &console);
    static void startTheOther(OpenedConsole &opened);

    QTemporaryDir m_home;
};

void TestPauseFirst::init()
{
    qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_qs).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_qs).toUtf8());
}

/// paul works on `t`, awa has `u`, which is the first of the queue for it was declared before.
QStringList TestPauseFirst::twoTickets()
{
    return smallCompany
        + QStringList{u"24/09:00 awa open-ticket server=srv channel=staff kind=incident subject=U "
                      "text=x key=u"_qs,
            u"24/09:05 awa claim ticket=u"_qs,
            u"24/09:10 awa open-ticket server=srv channel=staff kind=incident subject=T text=x "
            "key=t"_qs,
            u"24/09:30 paul start ticket=t"_qs};
}

QAbstractButton *TestPauseFirst::wayOut(Console &console)
{
    for (auto *button : console.window().ticket()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Pause there, go on here")
            return button;
    }
    return nullptr;
}

void TestPauseFirst::startTheOther(OpenedConsole &opened)
{
    opened.console.window().actions()->action(ActionId::Start)->trigger();
    if (!QTest::qWaitFor([&] { return wayOut(opened.console); }, generousMs))
        qFatal("nothing was offered");
    wayOut(opened.console)->click();
}

void TestPauseFirst::aStartElsewhereOffersToPauseTheFirst()
{
    ToldBook told;
    told.tellAll(twoTickets());
    told.tellAll({u"24/09:40 paul qualify ticket=t kind=incident category=mail "
                  "coverage=customer-time estimate_minutes=30"_qs});
    OpenedConsole opened(told.path());
    startTheOther(opened);
    const auto runsOn = [&](const QString &key) {
        const auto file = told.book().ticket(Reference<Ticket>(key), opened.desk.now());
        return (*file)->row.running.size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(runsOn(u"u"_qs), std::size_t(1), generousMs);
    QCOMPARE(runsOn(u"t"_qs), std::size_t(0));
}

/// E38: what was started unqualified is not paused before it is qualified.
void TestPauseFirst::whatCannotBePausedIsNotLeft()
{
    ToldBook told;
    told.tellAll(twoTickets());
    OpenedConsole opened(told.path());
    startTheOther(opened);
    QTRY_VERIFY_WITH_TIMEOUT(!wayOut(opened.console), generousMs);
    const auto file = told.book().ticket(Reference<Ticket>(u"t"_qs), opened.desk.now());
    QCOMPARE((*file)->row.running.size(), std::size_t(1));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    dressForTest(application);
    TestPauseFirst test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_pause_first.moc"

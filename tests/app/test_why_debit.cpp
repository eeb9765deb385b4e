#include "app/opened_console.h"
#include "ui/console/actions.h"
#include "ui/widgets/conversation.h"
#include "ui/widgets/why_panel.h"

#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::test;

namespace {

/// Reported and taken up again, so that the queue has it.
const QStringList oneReport{
    u"24/09:00 paul open-ticket server=srv channel=staff kind=request subject=Mail text=first "
    "key=t"_qs,
    u"24/09:05 paul qualify ticket=t kind=request category=mail coverage=customer-time "
    "estimate_minutes=30"_qs,
    u"24/09:10 paul start ticket=t"_qs, u"24/09:45 paul report ticket=t text=Restarted"_qs,
    u"24/09:50 paul reopen ticket=t reason=again"_qs};

} // namespace

/// What a report debited is said below it, and explained from there.
class TestWhyDebit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aReportSaysWhatItDebited();
    void withoutAReportThereIsNothingToExplain();

private:
    QTemporaryDir m_home;
};

void TestWhyDebit::init()
{
    qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_qs).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_qs).toUtf8());
}

void TestWhyDebit::aReportSaysWhatItDebited()
{
    ToldBook told;
    told.tellAll(smallCompany + oneReport);
    OpenedConsole opened(told.path());
    MainWindow &window = opened.console.window();
    auto *conversation = window.ticket()->findChild<Conversation *>();
    window.ticket()->readConversation();
    QTest::keyClick(conversation, Qt::Key_Home);
    QTest::keyClick(conversation, Qt::Key_Down); // the request, then the report
    const QString said = u"35 min of work: 35 min from the allowance of November 2026"_qs;
    QTRY_VERIFY2_WITH_TIMEOUT(conversation->accessibleDescription().contains(said),
        qPrintable(conversation->accessibleDescription()), generousMs);

    QAction *why = window.actions()->action(ActionId::WhyDebit);
    QVERIFY(why->isEnabled());
    why->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<WhyPanel *>(), generousMs);
    const auto *sheet = window.findChild<WhyPanel *>();
    QVERIFY(sheet->isVisible());
}

void TestWhyDebit::withoutAReportThereIsNothingToExplain()
{
    ToldBook told;
    told.tellAll(smallCompany + oneReport.mid(0, 2));
    OpenedConsole opened(told.path());
    QVERIFY(!opened.console.window().actions()->action(ActionId::WhyDebit)->isEnabled());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // the next test opens another
    dressForTest(application);
    TestWhyDebit test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_why_debit.moc"

#include "app/opened_console.h"
#include "ui/console/actions.h"
#include "ui/widgets/choice_box.h"

#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::test;

/// H4, E37: coverages that level or role refuse stay in the choice, marked.
class TestCoverageOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsRefusedIsMarked_data();
    void whatIsRefusedIsMarked();

private:
    QTemporaryDir m_home;
};

void TestCoverageOffers::init()
{
    qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_qs).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_qs).toUtf8());
}

void TestCoverageOffers::whatIsRefusedIsMarked_data()
{
    const QStringList byLevel{u"functional-guarantee: H4"_qs, u"contract: H4"_qs};
    QTest::addColumn<int>("act");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("H4 a report") << int(ActionId::Report) << u"paul"_qs
                                 << byLevel + QStringList{u"gesture: not for your role"_qs};
    QTest::newRow("H4 a qualification") << int(ActionId::Qualify) << u"paul"_qs
                                        << byLevel + QStringList{u"gesture: not for your role"_qs};
    QTest::newRow("H4 a lead's report") << int(ActionId::Report) << u"lea"_qs << byLevel;
}

void TestCoverageOffers::whatIsRefusedIsMarked()
{
    QFETCH(const int, act);
    QFETCH(const QString, login);
    QFETCH(QStringList, marked);
    ToldBook told;
    told.tellAll(smallCompany
        + QStringList{u"24/09:00 paul open-ticket server=srv channel=staff kind=request subject=x "
                      "text=x key=t"_qs,
            u"24/09:10 paul qualify ticket=t kind=request category=web coverage=customer-time "
            "estimate_minutes=30"_qs,
            u"24/09:20 %1 start ticket=t"_qs.arg(login)});
    OpenedConsole opened(told.path(), login);
    opened.console.window().actions()->action(ActionId(act))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(opened.dialog(), generousMs);
    const auto marks = [&] {
        QStringList found;
        for (const ChoiceBox *box : opened.dialog()->findChildren<ChoiceBox *>()) {
            if (box->accessibleName() != u"Coverage")
                continue;
            for (int at = 0; at < box->count(); ++at) {
                const QString why = box->itemText(at).section(u"  ·  "_qs, 1);
                if (!why.isEmpty())
                    found << box->itemData(at).toString() + u": "_qs + why.section(u"by "_qs, -1);
            }
        }
        found.sort();
        return found;
    };
    marked.sort();
    QTRY_COMPARE_WITH_TIMEOUT(marks(), marked, generousMs);
    opened.dialog()->reject();
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    dressForTest(application);
    TestCoverageOffers test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_coverage_offers.moc"

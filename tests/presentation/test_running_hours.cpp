#include "presentation/running_hours.h"

#include "presentation/desk_of.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr int generousMs = 20'000;

} // namespace

/// E31: the hours of one's running clock, whichever ticket is looked at.
class TestRunningHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itWarnsAt80AndAt100PerCent();
    void whereNothingIsDebitedNothingIsSaid();

private:
    static QUuid idOf(ToldBook &told, const QString &key, Instant at);
};

QUuid TestRunningHours::idOf(ToldBook &told, const QString &key, Instant at)
{
    return (*told.book().ticket(Reference<Ticket>(key), at))->ticket.id.uuid;
}

void TestRunningHours::itWarnsAt80AndAt100PerCent()
{
    ToldBook told;
    told.tellAll(smallCompany
        + QStringList{u"24/09:00 paul open-ticket server=srv channel=staff kind=incident "
                      "subject=x text=x key=t"_qs,
            u"24/10:00 paul start ticket=t"_qs});
    DeskOf at(told, u"paul"_qs, u"24/10:00"_qs);
    RunningHours running(at.desk);
    running.follow(idOf(told, u"t"_qs, at.now));
    QTRY_VERIFY_WITH_TIMEOUT(running.hours(), generousMs);
    QVERIFY(running.hours()->brief.isEmpty());
    at.now = ToldBook::clock(u"24/11:12"_qs);
    running.tick();
    QTRY_VERIFY_WITH_TIMEOUT(running.hours()->brief.startsWith(u"80"), generousMs);
    QVERIFY(!running.hours()->isExhausted);
    at.now = ToldBook::clock(u"24/11:30"_qs);
    running.tick();
    QTRY_VERIFY_WITH_TIMEOUT(running.hours()->isExhausted, generousMs);
    running.follow({});
    QVERIFY(!running.hours());
}

void TestRunningHours::whereNothingIsDebitedNothingIsSaid()
{
    ToldBook told;
    told.tellAll(smallCompany
        + QStringList{u"24/09:00 paul open-ticket customer=acme channel=staff kind=request "
                      "subject=x text=x key=t"_qs,
            u"24/09:10 paul qualify ticket=t kind=request category=web coverage=customer-time "
            "estimate_minutes=30"_qs,
            u"24/09:20 paul start ticket=t"_qs});
    DeskOf at(told, u"paul"_qs, u"24/14:00"_qs);
    RunningHours running(at.desk);
    int times = 0;
    connect(&running, &RunningHours::told, this, [&] { ++times; });
    running.follow(idOf(told, u"t"_qs, at.now));
    QTRY_COMPARE_WITH_TIMEOUT(times, 2, generousMs); // another ticket, and what was read of it
    QVERIFY(!running.hours());
}

QTEST_GUILESS_MAIN(TestRunningHours)
#include "test_running_hours.moc"

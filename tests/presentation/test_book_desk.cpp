#include "presentation/desk.h"
#include "presentation/desk_of.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr int generousMs = 20'000;

} // namespace

class TestBookDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAnswersInTheOrderAsked();
    void nobodyIsAnsweredWhoIsGone();
    void itTellsWhatAnotherProcessWrote();
    void itWritesWhatFellDue();
    void itTellsThatADayBegan();
    void itSaysOnceThatTheBookCannotBeOpened();
};

void TestBookDesk::itAnswersInTheOrderAsked()
{
    ToldBook told;
    DeskOf at(told, u"lea"_qs, u"24/10:00"_qs);
    QList<int> answers;
    for (int i = 0; i < 20; ++i)
        at.desk.ask<int>([i](Book &, Instant) -> Result<int> { return i; })
            .then(this, [&](const Result<int> &answer) { answers << *answer; });
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 20, generousMs);
    QVERIFY(std::ranges::is_sorted(answers));
}

void TestBookDesk::nobodyIsAnsweredWhoIsGone()
{
    ToldBook told;
    DeskOf at(told, u"lea"_qs, u"24/10:00"_qs);
    bool answered = false;
    {
        QObject taker;
        at.desk.ask<int>([](Book &, Instant) -> Result<int> { return 1; })
            .then(&taker, [&](const Result<int> &) { answered = true; });
    }
    bool last = false;
    at.desk.ask<int>([](Book &, Instant) -> Result<int> { return 2; })
        .then(this, [&](const Result<int> &) { last = true; });
    QTRY_VERIFY_WITH_TIMEOUT(last, generousMs);
    QVERIFY(!answered);
}

void TestBookDesk::itTellsWhatAnotherProcessWrote()
{
    ToldBook told;
    told.tellAll(smallCompany);
    DeskOf at(told, u"lea"_qs, u"24/10:00"_qs);
    QSignalSpy changed(&at.desk, &Desk::changed);
    QVERIFY(changed.wait(generousMs)); // as it was found
    QElapsedTimer since;
    since.start();
    told.tellAll({u"24/09:00 paul open-ticket server=srv channel=staff kind=request "
                  "subject=x text=x key=t"_qs});
    QVERIFY(changed.wait(generousMs));
    qInfo("told after %lld ms, writing included", since.elapsed());
}

void TestBookDesk::itWritesWhatFellDue()
{
    ToldBook told;
    told.tellAll(smallCompany);
    told.tellAll({u"23/09:00 paul open-ticket server=srv channel=staff kind=request "
                  "subject=x text=x key=t"_qs,
        u"23/09:10 paul snooze ticket=t until=24/09:00 reason=later"_qs});
    DeskOf at(told, u"lea"_qs, u"24/08:00"_qs);
    QSignalSpy changed(&at.desk, &Desk::changed);
    QVERIFY(changed.wait(generousMs));
    at.now = ToldBook::clock(u"24/09:00"_qs);
    QVERIFY(changed.wait(generousMs));
    const auto file = told.book().ticket(Reference<Ticket>(u"t"_qs), at.now);
    QCOMPARE((*file)->ticket.state, TicketState::New);
}

void TestBookDesk::itTellsThatADayBegan()
{
    ToldBook told;
    told.tellAll(smallCompany);
    DeskOf at(told, u"lea"_qs, u"30/23:59:58"_qs);
    QSignalSpy changed(&at.desk, &Desk::changed);
    QVERIFY(changed.wait(generousMs)); // as it was found
    at.now = ToldBook::clock(u"30/23:59:59"_qs);
    QVERIFY(!changed.wait(400)); // four looks' time
    at.now = ToldBook::clock(u"30/23:59:59"_qs) + seconds(1);
    QVERIFY(changed.wait(generousMs));
    QVERIFY(!changed.wait(400));
}

void TestBookDesk::itSaysOnceThatTheBookCannotBeOpened()
{
    int told = 0;
    Desk desk(
        []() -> Result<std::shared_ptr<Book>> {
            return failed({Failure::Kind::Missing, u"nowhere"_qs});
        },
        [] { return Instant{}; }, u"lea"_qs);
    connect(&desk, &Desk::unreachable, this, [&](const Failure &failure) {
        ++told;
        QCOMPARE(failure.kind, Failure::Kind::Missing);
    });
    QTRY_COMPARE_WITH_TIMEOUT(told, 1, generousMs);
    QTest::qWait(300); // three looks' time
    QCOMPARE(told, 1);
}

QTEST_GUILESS_MAIN(TestBookDesk)
#include "test_book_desk.moc"

#include "presentation/trail.h"

#include <QTest>

using namespace vigie;

namespace {

QUuid ticket(uint number) { return QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); }

} // namespace

class TestTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLiesBehindTheFirst();
    void backAndForwardLeadAlongIt();
    void aNewVisitForgetsWhatLayForward();
    void theSameTicketTwiceIsOneVisit();
    void aLongDayIsCut();
};

void TestTrail::nothingLiesBehindTheFirst()
{
    Trail trail;
    QVERIFY(!trail.hasBack() && !trail.hasForward());
    QVERIFY(!trail.back() && !trail.forward());
    trail.visit(ticket(1));
    QVERIFY(!trail.hasBack() && !trail.hasForward());
    QVERIFY(!trail.back());
}

void TestTrail::backAndForwardLeadAlongIt()
{
    Trail trail;
    for (uint number : {1, 2, 3})
        trail.visit(ticket(number));
    QCOMPARE(trail.back(), ticket(2));
    QCOMPARE(trail.back(), ticket(1));
    QVERIFY(!trail.back());
    QCOMPARE(trail.forward(), ticket(2));
    QCOMPARE(trail.forward(), ticket(3));
    QVERIFY(!trail.forward());
}

void TestTrail::aNewVisitForgetsWhatLayForward()
{
    Trail trail;
    for (uint number : {1, 2, 3})
        trail.visit(ticket(number));
    trail.back();
    trail.back();
    trail.visit(ticket(4));
    QVERIFY(!trail.hasForward());
    QCOMPARE(trail.back(), ticket(1));
}

void TestTrail::theSameTicketTwiceIsOneVisit()
{
    Trail trail;
    trail.visit(ticket(1));
    trail.visit(ticket(2));
    trail.back();
    trail.visit(ticket(1)); // as the window does that shows it
    QVERIFY(trail.hasForward());
    QCOMPARE(trail.forward(), ticket(2));
}

void TestTrail::aLongDayIsCut()
{
    Trail trail;
    for (uint number = 1; number <= 150; ++number)
        trail.visit(ticket(number));
    int steps = 0;
    std::optional<QUuid> last;
    while (const auto at = trail.back()) {
        last = at;
        ++steps;
    }
    QCOMPARE(steps, 99);
    QCOMPARE(last, ticket(51));
}

QTEST_APPLESS_MAIN(TestTrail)
#include "test_trail.moc"

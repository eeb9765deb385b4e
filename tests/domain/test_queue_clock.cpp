#include "domain/queue_clock.h"

#include "support/instants.h"
#include "support/paris_minutes.h"

#include <QTest>

using namespace vigie;
using test::at;

namespace {

Catalogue readings()
{
    Catalogue catalogue;
    catalogue.calendar = BusinessCalendar(QTimeZone("Europe/Paris"), {});
    catalogue.atRiskShare = 4;
    catalogue.atRiskLeast = minutes(15);
    return catalogue;
}

/// An incident under a guarantee that nobody has started.
QueueClock guaranteed(Instant declared, int guaranteeMinutes)
{
    QueueClock clock;
    clock.band = Band::Guaranteed;
    clock.kind = Kind::Incident;
    clock.level = Level::Pro;
    clock.guaranteeMinutes = guaranteeMinutes;
    clock.deadline = declared + minutes(guaranteeMinutes);
    clock.oldest = declared;
    return clock;
}

QueueClock waitingIn(Band band, Kind kind, Level level, Instant since)
{
    QueueClock clock;
    clock.band = band;
    clock.kind = kind;
    clock.level = level;
    clock.oldest = since;
    return clock;
}

using Seconds = std::optional<qint64>;

Seconds whole(const std::optional<milliseconds> &time)
{
    return time ? Seconds(time->count() / 1000) : std::nullopt;
}

} // namespace

class TestQueueClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeLeftIsWholeSecondsAwayFromTheDeadline_data();
    void timeLeftIsWholeSecondsAwayFromTheDeadline();
    void onceDecidedNoTimeIsLeft_data();
    void onceDecidedNoTimeIsLeft();
    void timeWaitedIsSupportTime_data();
    void timeWaitedIsSupportTime();
    void outsideBands1To3NothingIsWaited_data();
    void outsideBands1To3NothingIsWaited();
    void beforeATicketWasOpenedNothingIsWaited();
    void timeWorkedAddsUpAllSegments();
    void aTimeWorkedThatRunsGrowsWithTheClock();
    void onlyBand4ShowsTimeWorked();
    void sinceSupportTimeIsTheLastSuchInstant_data();
    void sinceSupportTimeIsTheLastSuchInstant();
};

void TestQueueClock::timeLeftIsWholeSecondsAwayFromTheDeadline_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("left");
    QTest::addColumn<bool>("atRisk");
    QTest::addColumn<bool>("missed");

    // Pro, declared at 10:00, due at 14:00.
    const auto newRow = [](const char *name, const char *now, int left, bool atRisk, bool missed) {
        QTest::newRow(name) << QString::fromLatin1(now) << left << atRisk << missed;
    };
    newRow("Q2 at the declaration", "2026-11-24T10:00+01:00", 14'400, false, false);
    newRow(
        "E54 a millisecond begins a second", "2026-11-24T10:00:00.001+01:00", 14'400, false, false);
    newRow("E54 999 ms on", "2026-11-24T10:00:00.999+01:00", 14'400, false, false);
    newRow("E54 a second on", "2026-11-24T10:00:01+01:00", 14'399, false, false);
    newRow("Q2 a millisecond before risk", "2026-11-24T12:59:59.999+01:00", 3'601, false, false);
    newRow("Q2 a quarter left", "2026-11-24T13:00+01:00", 3'600, true, false);
    newRow("E54 1 ms left", "2026-11-24T13:59:59.999+01:00", 1, true, false);
    newRow("E54 at the very millisecond", "2026-11-24T14:00+01:00", 0, true, false);
    newRow("Q3 1 ms over", "2026-11-24T14:00:00.001+01:00", -1, true, true);
    newRow("E54 a second over", "2026-11-24T14:00:01+01:00", -1, true, true);
    newRow("E54 a second and 1 ms over", "2026-11-24T14:00:01.001+01:00", -2, true, true);
    newRow("E54 days over", "2026-11-26T14:00+01:00", -172'800, true, true);
}

void TestQueueClock::timeLeftIsWholeSecondsAwayFromTheDeadline()
{
    QFETCH(QString, now);
    QFETCH(int, left);
    QFETCH(bool, atRisk);
    QFETCH(bool, missed);

    const QueueClock clock = guaranteed(at(u"2026-11-24T10:00+01:00"_qs), 240);
    QCOMPARE(leftSeconds(clock, at(now)), Seconds(left));
    QCOMPARE(isAtRisk(clock, at(now), readings()), atRisk);
    QCOMPARE(isOver(clock, at(now)), missed);
    QCOMPARE(shownVerdict(clock, at(now)), missed ? std::optional(Verdict::Missed) : std::nullopt);
    QCOMPARE(timeWaited(clock, at(now), readings().calendar), std::nullopt);
    QCOMPARE(supportOpens(clock, at(now), readings().calendar), std::nullopt);
}

void TestQueueClock::onceDecidedNoTimeIsLeft_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("E86 met") << Verdict::Met;
    QTest::newRow("E86 missed") << Verdict::Missed;
    QTest::newRow("E86 void") << Verdict::Void;
}

void TestQueueClock::onceDecidedNoTimeIsLeft()
{
    QFETCH(Verdict, verdict);

    QueueClock clock = guaranteed(at(u"2026-11-24T10:00+01:00"_qs), 240);
    clock.band = Band::UnderWay;
    clock.verdict = verdict;
    for (const QString &now : {u"2026-11-24T13:30+01:00"_qs, u"2026-11-24T15:00+01:00"_qs}) {
        QCOMPARE(leftSeconds(clock, at(now)), std::nullopt);
        QVERIFY(!isAtRisk(clock, at(now), readings()));
        QVERIFY(!isOver(clock, at(now)));
        QCOMPARE(shownVerdict(clock, at(now)), std::optional(verdict));
    }
}

void TestQueueClock::timeWaitedIsSupportTime_data()
{
    QTest::addColumn<Band>("band");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Level>("level");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("waited");
    QTest::addColumn<QString>("opens"); // empty: support is open, or around the clock

    const auto newRow = [](const char *name, Band band, Kind kind, Level level, const char *since,
                            const char *now, int waited, const char *opens) {
        QTest::newRow(name) << band << kind << level << QString::fromLatin1(since)
                            << QString::fromLatin1(now) << waited << QString::fromLatin1(opens);
    };
    newRow("E55 a request over Christmas", Band::Requests, Kind::Request, Level::Standard,
        "2026-12-24T17:00+01:00", "2026-12-28T10:00+01:00", 7'200, "");
    newRow("E55 an incident of Serenity", Band::Incidents, Kind::Incident, Level::Serenity,
        "2026-11-24T17:59+01:00", "2026-11-24T18:00+01:00", 60, "2026-11-25T09:00:00.000+01:00");
    newRow("E55 an incident of Pro counts around the clock", Band::Premium, Kind::Incident,
        Level::Pro, "2026-11-24T17:00+01:00", "2026-11-25T03:00+01:00", 36'000, "");
    newRow("E55 elapsed over a clock change", Band::Premium, Kind::Incident, Level::Business,
        "2026-10-25T01:30+02:00", "2026-10-25T03:30+01:00", 10'800, "");
    newRow("E55 a request of Critical is support time", Band::Premium, Kind::Request,
        Level::Critical, "2026-11-24T17:00+01:00", "2026-11-25T03:00+01:00", 3'600,
        "2026-11-25T09:00:00.000+01:00");
    newRow("Q2 on a Friday evening", Band::Requests, Kind::Request, Level::Serenity,
        "2026-11-27T09:00+01:00", "2026-11-27T18:30+01:00", 32'400,
        "2026-11-30T09:00:00.000+01:00");
    newRow("Q2 before a holiday", Band::Incidents, Kind::Incident, Level::Standard,
        "2026-11-10T12:00+01:00", "2026-11-10T20:00+01:00", 21'600,
        "2026-11-12T09:00:00.000+01:00");
    newRow("E55 parts of a second are not yet waited", Band::Requests, Kind::Request,
        Level::Standard, "2026-11-24T10:00+01:00", "2026-11-24T10:00:59.999+01:00", 59, "");
}

void TestQueueClock::timeWaitedIsSupportTime()
{
    QFETCH(Band, band);
    QFETCH(Kind, kind);
    QFETCH(Level, level);
    QFETCH(QString, since);
    QFETCH(QString, now);
    QFETCH(int, waited);
    QFETCH(QString, opens);

    const QueueClock clock = waitingIn(band, kind, level, at(since));
    const BusinessCalendar calendar = readings().calendar;
    QCOMPARE(whole(timeWaited(clock, at(now), calendar)), Seconds(waited));
    const auto opening = supportOpens(clock, at(now), calendar);
    QCOMPARE(opening ? test::paris(*opening) : QString(), opens);
    QCOMPARE(leftSeconds(clock, at(now)), std::nullopt);
}

void TestQueueClock::outsideBands1To3NothingIsWaited_data()
{
    QTest::addColumn<std::optional<Band>>("band");
    QTest::newRow("E86 band 0") << std::optional(Band::Guaranteed);
    QTest::newRow("E86 band 4") << std::optional(Band::UnderWay);
    QTest::newRow("E86 band 5") << std::optional(Band::Waiting);
    QTest::newRow("E15 reported or closed") << std::optional<Band>();
}

void TestQueueClock::outsideBands1To3NothingIsWaited()
{
    QFETCH(std::optional<Band>, band);

    QueueClock clock = guaranteed(at(u"2026-11-24T10:00+01:00"_qs), 240);
    clock.band = band;
    const Instant night = at(u"2026-11-24T23:00+01:00"_qs);
    QCOMPARE(timeWaited(clock, night, readings().calendar), std::nullopt);
    QCOMPARE(supportOpens(clock, night, readings().calendar), std::nullopt);
}

void TestQueueClock::beforeATicketWasOpenedNothingIsWaited()
{
    const Instant opened = at(u"2026-11-24T10:00+01:00"_qs);
    for (const Level level : {Level::Standard, Level::Pro}) {
        const QueueClock clock = waitingIn(Band::Premium, Kind::Incident, level, opened);
        QCOMPARE(timeWaited(clock, opened - minutes(5), readings().calendar),
            std::optional(milliseconds(0)));
    }
}

void TestQueueClock::timeWorkedAddsUpAllSegments()
{
    const Instant ten = at(u"2026-11-24T10:00+01:00"_qs);
    WorkedTime work;
    work.add(ten, ten + minutes(60));
    work.add(ten + minutes(30), ten + minutes(60));
    QVERIFY(!work.isRunning());
    QCOMPARE(work.by(ten + minutes(60)), milliseconds(minutes(90)));
    QCOMPARE(work.by(ten + minutes(600)), milliseconds(minutes(90)));
}

void TestQueueClock::aTimeWorkedThatRunsGrowsWithTheClock()
{
    const Instant ten = at(u"2026-11-24T10:00+01:00"_qs);
    WorkedTime work;
    work.add(ten, ten + minutes(20));
    work.add(ten + minutes(30), {});
    work.add(ten + minutes(40), {});
    QVERIFY(work.isRunning());
    QCOMPARE(work.by(ten + minutes(45)), milliseconds(minutes(20 + 15 + 5)));
    QCOMPARE(work.by(ten + minutes(50)), milliseconds(minutes(20 + 20 + 10)));
}

void TestQueueClock::onlyBand4ShowsTimeWorked()
{
    const Instant ten = at(u"2026-11-24T10:00+01:00"_qs);
    QueueClock clock = waitingIn(Band::UnderWay, Kind::Request, Level::Standard, ten);
    clock.work.add(ten, {});
    QCOMPARE(timeWorked(clock, ten + minutes(5)), std::optional(milliseconds(minutes(5))));
    QCOMPARE(timeWorked(clock, ten - minutes(5)), std::optional(milliseconds(0)));
    for (const Band band : {Band::Guaranteed, Band::Premium, Band::Requests, Band::Waiting}) {
        clock.band = band;
        QCOMPARE(timeWorked(clock, ten + minutes(5)), std::nullopt);
    }
}

void TestQueueClock::sinceSupportTimeIsTheLastSuchInstant_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<qint64>("span");
    QTest::addColumn<QString>("since");

    const auto newRow
        = [](const char *name, const char *now, milliseconds span, const char *since) {
              QTest::newRow(name) << QString::fromLatin1(now) << qint64(span.count())
                                  << QString::fromLatin1(since);
          };
    newRow("T4 within the day", "2026-11-24T10:00+01:00", minutes(30),
        "2026-11-24T09:30:00.000+01:00");
    newRow("T4 over a weekend", "2026-11-23T09:15+01:00", minutes(30),
        "2026-11-20T17:45:00.000+01:00");
    newRow("T4 a millisecond more than today", "2026-11-24T18:00+01:00", milliseconds(32'400'001),
        "2026-11-23T17:59:59.999+01:00");
    newRow("T4 no time at all", "2026-11-24T10:00+01:00", milliseconds(0),
        "2026-11-24T10:00:00.000+01:00");
    newRow("T4 a year, 261 weekdays and 9 holidays", "2026-11-24T10:00+01:00", minutes(252 * 540),
        "2025-11-24T10:00:00.000+01:00");
}

void TestQueueClock::sinceSupportTimeIsTheLastSuchInstant()
{
    QFETCH(QString, now);
    QFETCH(qint64, span);
    QFETCH(QString, since);

    const BusinessCalendar calendar = readings().calendar;
    const Instant found = sinceSupportTime(milliseconds(span), at(now), calendar);
    QCOMPARE(test::paris(found), since);
    QVERIFY(calendar.supportTime(found, at(now)) >= milliseconds(span));
    QVERIFY(
        span == 0 || calendar.supportTime(found + milliseconds(1), at(now)) < milliseconds(span));
}

QTEST_APPLESS_MAIN(TestQueueClock)
#include "test_queue_clock.moc"

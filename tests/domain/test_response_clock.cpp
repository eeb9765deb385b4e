#include "domain/response_clock.h"

#include "support/instants.h"
#include "support/paris_minutes.h"

#include <QTest>

using namespace vigie;
using test::at;
using test::paris;

namespace {

Catalogue readings()
{
    Catalogue catalogue;
    catalogue.atRiskShare = 4;
    catalogue.atRiskLeast = minutes(15);
    return catalogue;
}

} // namespace

class TestResponseClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGuaranteeCountsElapsedTime_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<int>("guarantee");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("atRisk");

        const auto newRow = [](const char *name, const char *declared, int guarantee,
                                const char *due, const char *atRisk) {
            QTest::newRow(name) << QString::fromLatin1(declared) << guarantee
                                << QString::fromLatin1(due) << QString::fromLatin1(atRisk);
        };
        newRow("T3 clocks go back", "2026-10-25T01:30+02:00", 240, "2026-10-25T04:30:00.000+01:00",
            "2026-10-25T03:30:00.000+01:00");
        newRow("T3 clocks go forward", "2027-03-28T01:30+01:00", 240,
            "2027-03-28T06:30:00.000+02:00", "2027-03-28T05:30:00.000+02:00");
        newRow("T3 second 02:30", "2026-10-25T02:30+01:00", 45, "2026-10-25T03:15:00.000+01:00",
            "2026-10-25T03:00:00.000+01:00");
        newRow("T3 first 02:30", "2026-10-25T02:30+02:00", 45, "2026-10-25T02:15:00.000+01:00",
            "2026-10-25T02:00:00.000+01:00");
        newRow("T3 due in the second 02:30", "2026-10-25T02:45+02:00", 45,
            "2026-10-25T02:30:00.000+01:00", "2026-10-25T02:15:00.000+01:00");
        newRow("T3 on a Sunday night", "2026-11-22T02:00+01:00", 240,
            "2026-11-22T06:00:00.000+01:00", "2026-11-22T05:00:00.000+01:00");
        newRow("T3 to the millisecond", "2026-11-24T10:00:00.001+01:00", 45,
            "2026-11-24T10:45:00.001+01:00", "2026-11-24T10:30:00.001+01:00");
        newRow("Q2 Pro, a quarter", "2026-11-24T10:00+01:00", 240, "2026-11-24T14:00:00.000+01:00",
            "2026-11-24T13:00:00.000+01:00");
        newRow("Q2 Business, 15 minutes", "2026-11-24T10:00+01:00", 45,
            "2026-11-24T10:45:00.000+01:00", "2026-11-24T10:30:00.000+01:00");
        newRow("Q2 30 minutes, 15 are the half", "2026-11-24T10:00+01:00", 30,
            "2026-11-24T10:30:00.000+01:00", "2026-11-24T10:15:00.000+01:00");
        newRow("Q2 20 minutes, never more than half", "2026-11-24T10:00+01:00", 20,
            "2026-11-24T10:20:00.000+01:00", "2026-11-24T10:10:00.000+01:00");
        newRow("Q2 25 minutes, half a minute counts", "2026-11-24T10:00+01:00", 25,
            "2026-11-24T10:25:00.000+01:00", "2026-11-24T10:12:30.000+01:00");
        newRow("Q2 one minute", "2026-11-24T10:00+01:00", 1, "2026-11-24T10:01:00.000+01:00",
            "2026-11-24T10:00:30.000+01:00");
    }

    void aGuaranteeCountsElapsedTime()
    {
        QFETCH(QString, declared);
        QFETCH(int, guarantee);
        QFETCH(QString, due);
        QFETCH(QString, atRisk);
        const ResponseClock clock{at(declared), minutes(guarantee)};

        QCOMPARE(paris(clock.deadline()), due);
        QCOMPARE(paris(atRiskFrom(clock, readings())), atRisk);
    }

    void theCompanyChoosesWhenItIsAtRisk()
    {
        Catalogue own;
        own.atRiskShare = 3;
        own.atRiskLeast = minutes(5);
        const Instant declared = at(u"2026-11-24T10:00+01:00"_qs);

        QCOMPARE(atRiskFrom({declared, minutes(45)}, own), declared + minutes(30));
        QCOMPARE(atRiskFrom({declared, minutes(12)}, own), declared + minutes(7));
    }

    void criticalBusinessMayAgreeOnLessAlone_data()
    {
        QTest::addColumn<int>("agreed");
        QTest::addColumn<bool>("allowed");

        QTest::newRow("E70 as Business") << 45 << true;
        QTest::newRow("E70 one minute more") << 46 << false;
        QTest::newRow("E70 one minute") << 1 << true;
        QTest::newRow("E70 none at all") << 0 << false;
    }

    void criticalBusinessMayAgreeOnLessAlone()
    {
        QFETCH(int, agreed);
        QFETCH(bool, allowed);
        Catalogue catalogue;
        catalogue.levels[std::size_t(Level::Critical)].guarantee = minutes(45);

        QCOMPARE(mayBeAgreed(minutes(agreed), catalogue), allowed);
    }

    void secondsLeftAreRoundedAwayFromZero_data()
    {
        QTest::addColumn<qint64>("msLeft");
        QTest::addColumn<qint64>("secondsLeft");

        QTest::newRow("E54 at the deadline") << qint64(0) << qint64(0);
        QTest::newRow("E54 1 ms left") << qint64(1) << qint64(1);
        QTest::newRow("E54 999 ms left") << qint64(999) << qint64(1);
        QTest::newRow("E54 a second left") << qint64(1'000) << qint64(1);
        QTest::newRow("E54 a little more") << qint64(1'001) << qint64(2);
        QTest::newRow("E54 1 ms over") << qint64(-1) << qint64(-1);
        QTest::newRow("E54 a second over") << qint64(-1'000) << qint64(-1);
        QTest::newRow("E54 a little more over") << qint64(-1'001) << qint64(-2);
        QTest::newRow("E54 four hours left") << qint64(14'400'000) << qint64(14'400);
    }

    void secondsLeftAreRoundedAwayFromZero()
    {
        QFETCH(qint64, msLeft);
        QFETCH(qint64, secondsLeft);
        const Instant deadline = at(u"2026-11-24T10:45+01:00"_qs);

        QCOMPARE(vigie::secondsLeft(deadline, deadline - milliseconds(msLeft)), secondsLeft);
    }

    void aStartMeetsTheGuaranteeToTheMillisecond_data()
    {
        QTest::addColumn<qint64>("after");
        QTest::addColumn<bool>("met");

        QTest::newRow("Q3 a minute before") << qint64(-60'000) << true;
        QTest::newRow("Q3 at the very millisecond") << qint64(0) << true;
        QTest::newRow("Q3 one millisecond late") << qint64(1) << false;
    }

    void aStartMeetsTheGuaranteeToTheMillisecond()
    {
        QFETCH(qint64, after);
        QFETCH(bool, met);
        const Instant deadline = at(u"2026-11-24T10:45+01:00"_qs);

        QCOMPARE(isMet(deadline + milliseconds(after), deadline), met);
    }

    void deadlinesAgreeWithCountingMinutes()
    {
        const test::ParisMinutes oracle(2026, 2040, {});
        QRandomGenerator random = test::seeded();
        for (int i = 0; i < 10'000; ++i) {
            const qint64 declared
                = random.bounded(oracle.firstMinute(), oracle.endMinute() - 2'000) * 60'000
                + random.bounded(60'000);
            const int guarantee = i % 2 == 0 ? random.bounded(1, 1'000) : i % 4 == 1 ? 45 : 240;
            qint64 due = declared;
            for (int passed = 0; passed < guarantee; ++passed)
                due += 60'000;
            const int offset = oracle.offsetHours(due / 60'000);
            const QString shown = QDateTime::fromMSecsSinceEpoch(due + offset * 3'600'000, Qt::UTC)
                                      .toString(u"yyyy-MM-ddTHH:mm:ss.zzz")
                + u"+0%1:00"_qs.arg(offset);

            QCOMPARE(paris(ResponseClock{{declared}, minutes(guarantee)}.deadline()), shown);
        }
    }
};

QTEST_APPLESS_MAIN(TestResponseClock)
#include "test_response_clock.moc"

#include "domain/business_calendar.h"

#include "support/instants.h"
#include "support/paris_minutes.h"

#include <QTest>

using namespace vigie;
using test::at;
using test::paris;

namespace {

constexpr int firstYear = 2026;
constexpr int lastYear = 2040; ///< beyond 2037, where the zone's file ends and its rule begins
constexpr int rounds = 10'000;

BusinessCalendar company() { return {QTimeZone("Europe/Paris"), {}}; }

/// Support early on the night on which Tehran changed its clocks on weekdays.
BusinessCalendar tehran(QTime opens, QTime closes)
{
    return {QTimeZone("Asia/Tehran"), {opens, closes}};
}

} // namespace

/// The calendar held against examples of the rules, and against an oracle that steps by minutes.
class TestBusinessCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_random = test::seeded();
        std::map<QDate, QString> closingDays;
        std::set<test::YearMonthDay> same;
        for (int i = 0; i < 200; ++i) {
            const QDate day = QDate(firstYear, 1, 1).addDays(m_random.bounded(15 * 365));
            closingDays[day] = u"closed"_qs;
            same.insert({day.year(), day.month(), day.day()});
        }
        m_calendar = BusinessCalendar(QTimeZone("Europe/Paris"), {}, closingDays);
        m_oracle = std::make_unique<test::ParisMinutes>(firstYear, lastYear, same);
    }

    void supportTimeIsCountedInWorkingHoursAlone_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<qint64>("ms");

        const qint64 hour = 3'600'000;
        const auto newRow = [](const char *name, const char *from, const char *to, qint64 ms) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << ms;
        };
        newRow("T4 over Christmas", "2026-12-24T17:00+01:00", "2026-12-28T10:00+01:00", 2 * hour);
        newRow("T4 over Ascension Day", "2027-05-05T17:30+02:00", "2027-05-07T09:15+02:00",
            45 * 60'000);
        newRow("T2 a whole day", "2026-11-24T00:00+01:00", "2026-11-25T00:00+01:00", 9 * hour);
        newRow("T2 a week", "2026-11-23T00:00+01:00", "2026-11-30T00:00+01:00", 45 * hour);
        newRow("T2 a weekend", "2026-11-21T00:00+01:00", "2026-11-23T09:00+01:00", 0);
        newRow("T2 a night", "2026-11-24T18:00+01:00", "2026-11-25T09:00+01:00", 0);
        newRow("T2 across the clock change", "2026-10-23T17:00+02:00", "2026-10-26T10:00+01:00",
            2 * hour);
        newRow("T2 a holiday on a Sunday costs nothing", "2026-10-30T00:00+01:00",
            "2026-11-03T00:00+01:00", 18 * hour);
        newRow("T4 to the millisecond", "2026-11-24T09:00:00.001+01:00",
            "2026-11-24T17:59:59.999+01:00", 9 * hour - 2);
        newRow("E29 the last millisecond counts, the next is closed",
            "2026-11-24T17:59:59.999+01:00", "2026-11-24T19:00+01:00", 1);
        newRow("T4 backwards", "2026-11-25T10:00+01:00", "2026-11-24T10:00+01:00", 0);
        newRow("T4 no time at all", "2026-11-24T10:00+01:00", "2026-11-24T10:00+01:00", 0);
        // 365 days, 104 at weekends, 10 holidays on weekdays.
        newRow("T4 a year", "2026-01-01T00:00+01:00", "2027-01-01T00:00+01:00", 252 * 9 * hour);
    }

    void supportTimeIsCountedInWorkingHoursAlone()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(qint64, ms);

        QCOMPARE(company().supportTime(at(from), at(to)).count(), ms);
    }

    void supportOpensAndCloses_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("opens");
        QTest::addColumn<QString>("closes");

        const auto newRow
            = [](const char *name, const char *instant, const char *opens, const char *closes) {
                  QTest::newRow(name) << QString::fromLatin1(instant) << QString::fromLatin1(opens)
                                      << QString::fromLatin1(closes);
              };
        newRow("E29 open: the instant itself", "2026-11-24T12:34:56.789+01:00",
            "2026-11-24T12:34:56.789+01:00", "2026-11-24T18:00:00.000+01:00");
        newRow("E29 18:00:00.000 is closed", "2026-11-24T18:00+01:00",
            "2026-11-25T09:00:00.000+01:00", "2026-11-25T18:00:00.000+01:00");
        newRow("E29 a millisecond earlier is open", "2026-11-24T17:59:59.999+01:00",
            "2026-11-24T17:59:59.999+01:00", "2026-11-24T18:00:00.000+01:00");
        newRow("E29 09:00:00.000 is open", "2026-11-24T09:00+01:00",
            "2026-11-24T09:00:00.000+01:00", "2026-11-24T18:00:00.000+01:00");
        newRow("T2 early in the morning", "2026-11-24T03:00+01:00", "2026-11-24T09:00:00.000+01:00",
            "2026-11-24T18:00:00.000+01:00");
        newRow("T2 before Christmas", "2026-12-24T18:00+01:00", "2026-12-28T09:00:00.000+01:00",
            "2026-12-28T18:00:00.000+01:00");
        newRow("T2 before the clocks go back", "2026-10-23T20:00+02:00",
            "2026-10-26T09:00:00.000+01:00", "2026-10-26T18:00:00.000+01:00");
        newRow("T2 before the clocks go forward", "2027-03-26T20:00+01:00",
            "2027-03-30T09:00:00.000+02:00", "2027-03-30T18:00:00.000+02:00");
    }

    void supportOpensAndCloses()
    {
        QFETCH(QString, instant);
        QFETCH(QString, opens);
        QFETCH(QString, closes);

        QCOMPARE(paris(company().opensAt(at(instant))), opens);
        QCOMPARE(paris(company().closesAt(at(instant))), closes);
        QCOMPARE(company().isOpen(at(instant)), at(instant) == at(opens));
    }

    void aClosingDayIsClosed()
    {
        const BusinessCalendar closed(
            QTimeZone("Europe/Paris"), {}, {{QDate(2026, 11, 24), u"Inventory"_qs}});

        QVERIFY(!closed.isWorkingDay(QDate(2026, 11, 24)));
        QVERIFY(closed.isWorkingDay(QDate(2026, 11, 25)));
        QCOMPARE(paris(closed.opensAt(at(u"2026-11-23T18:00+01:00"_qs))),
            u"2026-11-25T09:00:00.000+01:00"_qs);
        QCOMPARE(
            closed.supportTime(at(u"2026-11-23T00:00+01:00"_qs), at(u"2026-11-28T00:00+01:00"_qs)),
            milliseconds(4 * 9 * 3'600'000));
    }

    void aClosingDayOnAHolidayIsNotSubtractedTwice()
    {
        const BusinessCalendar closed(QTimeZone("Europe/Paris"), {},
            {{QDate(2026, 11, 11), u"Armistice"_qs}, {QDate(2026, 11, 14), u"A Saturday"_qs}});

        QCOMPARE(
            closed.supportTime(at(u"2026-11-09T00:00+01:00"_qs), at(u"2026-11-16T00:00+01:00"_qs)),
            milliseconds(4 * 9 * 3'600'000));
    }

    void aMonthIsOneOfTheCompanysZone_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<qint64>("minutesLong");

        QTest::newRow("T5 October 2026") << 2026 << 10 << u"2026-10-01T00:00:00.000+02:00"_qs
                                         << u"2026-11-01T00:00:00.000+01:00"_qs << qint64(44'700);
        QTest::newRow("T5 March 2027") << 2027 << 3 << u"2027-03-01T00:00:00.000+01:00"_qs
                                       << u"2027-04-01T00:00:00.000+02:00"_qs << qint64(44'580);
        QTest::newRow("T5 December 2026") << 2026 << 12 << u"2026-12-01T00:00:00.000+01:00"_qs
                                          << u"2027-01-01T00:00:00.000+01:00"_qs << qint64(44'640);
        QTest::newRow("T5 February 2028") << 2028 << 2 << u"2028-02-01T00:00:00.000+01:00"_qs
                                          << u"2028-03-01T00:00:00.000+01:00"_qs << qint64(41'760);
        QTest::newRow("T5 the last of all")
            << 9999 << 12 << u"9999-12-01T00:00:00.000+01:00"_qs
            << u"10000-01-01T00:00:00.000+01:00"_qs << qint64(44'640);
    }

    void aMonthIsOneOfTheCompanysZone()
    {
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(qint64, minutesLong);

        const Period period = company().periodOf({year, month});

        QCOMPARE(paris(period.from), from);
        QCOMPARE(paris(period.to), to);
        QCOMPARE((period.to - period.from).count(), minutesLong * 60'000);
        QCOMPARE(company().monthOf(period.from), (Month{year, month}));
        QVERIFY(company().monthOf(period.from - milliseconds(1)) != (Month{year, month}));
        QCOMPARE(company().monthOf(period.to - milliseconds(1)), (Month{year, month}));
    }

    void anInstantBelongsToItsLocalDay()
    {
        // H4: January still, in UTC.
        const Instant night = at(u"2026-02-01T00:30+01:00"_qs);

        QCOMPARE(company().dateOf(night), QDate(2026, 2, 1));
        QCOMPARE(company().monthOf(night), (Month{2026, 2}));
        QCOMPARE(company().local(night).date(), QDate(2026, 2, 1));
        QCOMPARE(company().local(night).time(), QTime(0, 30));
        QCOMPARE(company().dateOf(at(u"1969-12-31T22:59:59.999Z"_qs)), QDate(1969, 12, 31));
        QCOMPARE(company().dateOf(at(u"1969-12-31T23:00Z"_qs)), QDate(1970, 1, 1));
    }

    void aDayBeginsWhereItsZoneLetsIt_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("begins");

        QTest::newRow("T1 midnight")
            << QByteArray("Europe/Paris") << QDate(2026, 7, 1) << u"2026-06-30T22:00Z"_qs;
        QTest::newRow("T1 midnight skipped")
            << QByteArray("Asia/Tehran") << QDate(2021, 3, 22) << u"2021-03-21T20:30Z"_qs;
        QTest::newRow("T1 midnight twice, the first")
            << QByteArray("America/Havana") << QDate(2021, 11, 7) << u"2021-11-07T04:00Z"_qs;
        QTest::newRow("T1 the evening before twice")
            << QByteArray("Asia/Tehran") << QDate(2021, 9, 22) << u"2021-09-21T20:30Z"_qs;
        QTest::newRow("T1 a day skipped whole")
            << QByteArray("Pacific/Apia") << QDate(2011, 12, 30) << u"2011-12-30T10:00Z"_qs;
        QTest::newRow("T1 the day after it")
            << QByteArray("Pacific/Apia") << QDate(2011, 12, 31) << u"2011-12-30T10:00Z"_qs;
    }

    void aDayBeginsWhereItsZoneLetsIt()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QFETCH(QString, begins);

        QCOMPARE(BusinessCalendar(QTimeZone(zone), {}).startOf(day).utcMs, at(begins).utcMs);
    }

    void anHourThatIsSkippedIsNotWorked()
    {
        // T1: on Monday 2021-03-22 the clocks went from 00:00 to 01:00.
        const BusinessCalendar night = tehran(QTime(0, 15), QTime(2, 0));
        const Instant evening = at(u"2021-03-21T23:00+03:30"_qs);
        const Instant one = at(u"2021-03-22T01:00+04:30"_qs);

        QCOMPARE(night.opensAt(evening), one);
        QCOMPARE(night.closesAt(evening), one + minutes(60));
        QCOMPARE(night.supportTime(evening, evening + minutes(600)), minutes(60));
        QVERIFY(!night.isOpen(one - milliseconds(1)));
    }

    void anHourThatIsRepeatedIsWorkedTwice()
    {
        // T1: on Tuesday 2021-09-21 the clocks went from 24:00 back to 23:00.
        const BusinessCalendar night = tehran(QTime(22, 30), QTime(23, 30));
        const Instant opens = at(u"2021-09-21T22:30+04:30"_qs);
        const Instant closesFirst = at(u"2021-09-21T23:30+04:30"_qs);
        const Instant opensAgain = at(u"2021-09-21T23:00+03:30"_qs);

        QCOMPARE(night.closesAt(opens), closesFirst);
        QCOMPARE(night.opensAt(closesFirst), opensAgain);
        QCOMPARE(night.closesAt(closesFirst), opensAgain + minutes(30));
        QCOMPARE(night.supportTime(opens, opens + minutes(600)), minutes(90));
    }

    void farInstantsAreAnsweredToo_data()
    {
        QTest::addColumn<qint64>("ms");

        QTest::newRow("E29 the first instant") << firstInstant.utcMs;
        QTest::newRow("E29 the last instant") << lastInstant.utcMs;
        QTest::newRow("E29 far before") << -(qint64(1) << 62);
        QTest::newRow("E29 far after") << (qint64(1) << 62);
    }

    void farInstantsAreAnsweredToo()
    {
        QFETCH(qint64, ms);
        const Instant far{ms};

        const Instant opens = company().opensAt(far);

        QVERIFY(opens >= far && opens - far < minutes(10 * 24 * 60));
        QVERIFY(company().isOpen(opens));
        QVERIFY(company().closesAt(far) > opens);
        QCOMPARE(company().opensAt(opens), opens);
    }

    void theLastChangeOfTheZonesFileIsNotTheLastOfAll()
    {
        // T1: 2037 in Debian's files; from then on a rule goes on.
        QCOMPARE(company().supportTime(
                     at(u"2037-10-23T17:00+02:00"_qs), at(u"2038-03-29T10:00+02:00"_qs)),
            company().supportTime(
                at(u"2037-10-23T17:00+02:00"_qs), at(u"2038-01-15T12:00+01:00"_qs))
                + company().supportTime(
                    at(u"2038-01-15T12:00+01:00"_qs), at(u"2038-03-29T10:00+02:00"_qs)));
        QCOMPARE(paris(company().opensAt(at(u"2037-10-25T01:00Z"_qs))),
            u"2037-10-26T09:00:00.000+01:00"_qs);
    }

    void supportTimeOverAllTimeIsThatOfTheYearsThereAre()
    {
        const auto all = company().supportTime(firstInstant, lastInstant);

        QCOMPARE(company().supportTime({-(qint64(1) << 62)}, {qint64(1) << 62}), all);
        QVERIFY(all > milliseconds(qint64(9'998) * 250 * 9 * 3'600'000));
        QVERIFY(all < milliseconds(qint64(9'999) * 254 * 9 * 3'600'000));
    }

    void supportTimeAgreesWithCountingMinutes()
    {
        for (int i = 0; i < rounds; ++i)
            compareSupportTime(randomMs(14), m_random.bounded(14 * 86'400'000));
    }

    void supportTimeOfAYearAgreesWithCountingMinutes()
    {
        for (int i = 0; i < 200; ++i)
            compareSupportTime(randomMs(366), 365 * qint64(86'400'000));
    }

    void openingAgreesWithCountingMinutes()
    {
        for (int i = 0; i < rounds; ++i) {
            const qint64 ms = randomMs(40);
            const qint64 opens = m_calendar.opensAt({ms}).utcMs;
            if (opens != m_oracle->opensAtMs(ms))
                QCOMPARE(paris({opens}), paris({m_oracle->opensAtMs(ms)}));
            QCOMPARE(m_calendar.isOpen({ms}), m_oracle->open(ms / 60'000));
        }
    }

    void monthsAgreeWithCountingMinutes()
    {
        for (int i = 0; i < rounds; ++i) {
            const Instant instant{randomMs(40)};
            const Month month = m_calendar.monthOf(instant);
            const Period period = m_calendar.periodOf(month);
            const auto seen = m_oracle->months().at({month.year, month.month});
            QVERIFY(period.from <= instant && instant < period.to);
            QCOMPARE((period.to - period.from).count(), seen.minutes * 60'000);
            QCOMPARE(period.from.utcMs, seen.firstMinute * 60'000);
        }
    }

private:
    /// An instant of the oracle's years after their first month, so many days before their end.
    qint64 randomMs(int daysBeforeEnd)
    {
        const qint64 first = m_oracle->firstMinute() + 32 * 24 * 60;
        const qint64 end = m_oracle->endMinute() - daysBeforeEnd * 24 * 60;
        return m_random.bounded(first * 60'000, end * 60'000);
    }

    void compareSupportTime(qint64 fromMs, qint64 span)
    {
        const qint64 counted = m_oracle->openMs(fromMs, fromMs + span);
        const qint64 found = m_calendar.supportTime({fromMs}, {fromMs + span}).count();
        if (found != counted)
            qInfo() << paris({fromMs}) << paris({fromMs + span});
        QCOMPARE(found, counted);
    }

    QRandomGenerator m_random;
    BusinessCalendar m_calendar;
    std::unique_ptr<test::ParisMinutes> m_oracle;
};

QTEST_APPLESS_MAIN(TestBusinessCalendar)
#include "test_business_calendar.moc"

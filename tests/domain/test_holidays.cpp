#include "domain/holidays.h"

#include "support/paris_minutes.h"

#include <QTest>

using namespace vigie;

namespace {

QDate dateOf(int year, Holiday holiday)
{
    for (const HolidayDate &one : holidaysOf(year)) {
        if (one.holiday == holiday)
            return one.date;
    }
    return {};
}

} // namespace

class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearHasElevenInOrder_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QStringList>("dates");

        QTest::newRow("T2 2026") << 2026
                                 << QStringList{u"2026-01-01 new-year"_qs,
                                        u"2026-04-06 easter-monday"_qs, u"2026-05-01 labour-day"_qs,
                                        u"2026-05-08 victory-day"_qs, u"2026-05-14 ascension"_qs,
                                        u"2026-05-25 whit-monday"_qs, u"2026-07-14 bastille-day"_qs,
                                        u"2026-08-15 assumption"_qs, u"2026-11-01 all-saints"_qs,
                                        u"2026-11-11 armistice"_qs, u"2026-12-25 christmas"_qs};
        QTest::newRow("T4 2027, Ascension on 6 May")
            << 2027
            << QStringList{u"2027-01-01 new-year"_qs, u"2027-03-29 easter-monday"_qs,
                   u"2027-05-01 labour-day"_qs, u"2027-05-06 ascension"_qs,
                   u"2027-05-08 victory-day"_qs, u"2027-05-17 whit-monday"_qs,
                   u"2027-07-14 bastille-day"_qs, u"2027-08-15 assumption"_qs,
                   u"2027-11-01 all-saints"_qs, u"2027-11-11 armistice"_qs,
                   u"2027-12-25 christmas"_qs};
        QTest::newRow("E29 2008, two on 1 May")
            << 2008
            << QStringList{u"2008-01-01 new-year"_qs, u"2008-03-24 easter-monday"_qs,
                   u"2008-05-01 labour-day"_qs, u"2008-05-01 ascension"_qs,
                   u"2008-05-08 victory-day"_qs, u"2008-05-12 whit-monday"_qs,
                   u"2008-07-14 bastille-day"_qs, u"2008-08-15 assumption"_qs,
                   u"2008-11-01 all-saints"_qs, u"2008-11-11 armistice"_qs,
                   u"2008-12-25 christmas"_qs};
    }

    void aYearHasElevenInOrder()
    {
        QFETCH(int, year);
        QFETCH(QStringList, dates);

        QStringList found;
        for (const auto &[date, holiday] : holidaysOf(year))
            found << date.toString(Qt::ISODate) + u' ' + wordOf(holiday);

        QCOMPARE(found, dates);
    }

    void easterMondayIsWhereTheChurchHasIt_data()
    {
        QTest::addColumn<QDate>("monday");

        QTest::newRow("T2 1818, the earliest") << QDate(1818, 3, 23);
        QTest::newRow("T2 1943, the latest") << QDate(1943, 4, 26);
        QTest::newRow("T2 1954, epact 25") << QDate(1954, 4, 19);
        QTest::newRow("T2 1961") << QDate(1961, 4, 3);
        QTest::newRow("T2 1981, epact 24") << QDate(1981, 4, 20);
        QTest::newRow("T2 2000") << QDate(2000, 4, 24);
        QTest::newRow("T2 2026") << QDate(2026, 4, 6);
        QTest::newRow("T2 2027") << QDate(2027, 3, 29);
        QTest::newRow("T2 2038") << QDate(2038, 4, 26);
        QTest::newRow("T2 2285, the earliest to come") << QDate(2285, 3, 23);
    }

    void easterMondayIsWhereTheChurchHasIt()
    {
        QFETCH(QDate, monday);

        QCOMPARE(dateOf(monday.year(), Holiday::EasterMonday), monday);
    }

    void movableHolidaysAgreeWithAnotherReckoning()
    {
        for (int year = 1950; year <= 2099; ++year) {
            const QDate easter
                = QDate(year, 1, 1)
                      .addDays(test::easterDayOfYear({.year = year, .weekday = 0}) - 1);
            QCOMPARE(easterSunday(year), easter);
            QCOMPARE(easter.dayOfWeek(), int(Qt::Sunday));
            QCOMPARE(dateOf(year, Holiday::EasterMonday), easter.addDays(1));
            QCOMPARE(dateOf(year, Holiday::Ascension), easter.addDays(39));
            QCOMPARE(dateOf(year, Holiday::WhitMonday), easter.addDays(50));
        }
    }

    void twoFallTogetherInTheseYearsAlone()
    {
        QStringList clashes;
        for (int year = 1950; year <= 2099; ++year) {
            QDate last;
            for (const HolidayDate &one : holidaysOf(year)) {
                if (one.date == last)
                    clashes << last.toString(Qt::ISODate);
                last = one.date;
            }
        }

        // E29
        QCOMPARE(clashes,
            (QStringList{u"1975-05-08"_qs, u"1986-05-08"_qs, u"1997-05-08"_qs, u"2008-05-01"_qs,
                u"2059-05-08"_qs, u"2070-05-08"_qs, u"2081-05-08"_qs, u"2092-05-08"_qs}));
    }

    void todaysLawHoldsForEveryYear_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("holiday");

        QTest::newRow("E29 8 May 1970") << QDate(1970, 5, 8) << true;
        QTest::newRow("E29 Good Friday, Alsace alone") << QDate(2026, 4, 3) << false;
        QTest::newRow("E29 26 December, Alsace alone") << QDate(2026, 12, 26) << false;
        QTest::newRow("E29 Easter Sunday is no holiday of its own") << QDate(2026, 4, 5) << false;
        QTest::newRow("E29 the first year") << QDate(1, 12, 25) << true;
        QTest::newRow("E29 the last year") << QDate(9999, 7, 14) << true;
    }

    void todaysLawHoldsForEveryYear()
    {
        QFETCH(QDate, day);
        QFETCH(bool, holiday);

        QCOMPARE(isHoliday(day), holiday);
    }
};

QTEST_APPLESS_MAIN(TestHolidays)
#include "test_holidays.moc"

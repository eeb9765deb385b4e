#include "interchange/local_times.h"

#include <QDateTime>
#include <QTest>

using namespace vigie;

class TestLocalTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheClocksShowed_data();
    void readsWhatTheClocksShowed();
    void everyQuarterOfAnHourOfAYearComesBack();
};

void TestLocalTimes::readsWhatTheClocksShowed_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("shown");
    QTest::addColumn<QDateTime>("utc");
    QTest::addColumn<bool>("skipped");

    const auto add
        = [](const char *name, QByteArray zone, QString shown, QString utc, bool skipped = false) {
              QTest::newRow(name) << zone << QDateTime::fromString(shown, Qt::ISODate)
                                  << QDateTime::fromString(utc + u'Z', Qt::ISODate) << skipped;
          };
    const QByteArray paris = "Europe/Paris";
    add("winter", paris, u"2016-02-29T01:16:00"_qs, u"2016-02-29T00:16:00"_qs);
    add("summer", paris, u"2016-05-10T22:09:00"_qs, u"2016-05-10T20:09:00"_qs);
    add("before the skip", paris, u"2016-03-27T01:59:59"_qs, u"2016-03-27T00:59:59"_qs);
    add("skipped", paris, u"2016-03-27T02:00:00"_qs, u"2016-03-27T01:00:00"_qs, true);
    add("skipped, its end", paris, u"2016-03-27T02:59:00"_qs, u"2016-03-27T01:59:00"_qs, true);
    add("after the skip", paris, u"2016-03-27T03:00:00"_qs, u"2016-03-27T01:00:00"_qs);
    add("T3 shown twice", paris, u"2026-10-25T02:30:00"_qs, u"2026-10-25T00:30:00"_qs);
    add("after the repetition", paris, u"2026-10-25T03:00:00"_qs, u"2026-10-25T02:00:00"_qs);
    add("west of Greenwich", "America/New_York", u"2016-03-13T02:30:00"_qs,
        u"2016-03-13T07:30:00"_qs, true);
    add("a day left out", "Pacific/Apia", u"2011-12-30T12:00:00"_qs, u"2011-12-30T22:00:00"_qs,
        true);
}

void TestLocalTimes::readsWhatTheClocksShowed()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, shown);
    QFETCH(QDateTime, utc);
    LocalTimes times{QTimeZone(zone)};
    for (int again = 0; again < 2; ++again) {
        const auto reading = times.at(shown.date(), shown.time());
        QCOMPARE(reading.at.utcMs, utc.toMSecsSinceEpoch());
        QTEST(reading.skipped, "skipped");
    }
}

void TestLocalTimes::everyQuarterOfAnHourOfAYearComesBack()
{
    const QTimeZone paris("Europe/Paris");
    LocalTimes times(paris);
    int skipped = 0;
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        for (int minute = 0; minute < 1440; minute += 15) {
            const QTime time = QTime(0, 0).addSecs(minute * 60);
            const auto reading = times.at(day, time);
            const auto local = QDateTime::fromMSecsSinceEpoch(reading.at.utcMs, paris);
            QCOMPARE(local.time() == time && local.date() == day, !reading.skipped);
            skipped += reading.skipped;
        }
    }
    QCOMPARE(skipped, 4);
}

QTEST_APPLESS_MAIN(TestLocalTimes)
#include "test_local_times.moc"

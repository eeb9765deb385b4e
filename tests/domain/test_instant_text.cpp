#include "domain/instant_text.h"

#include "support/instants.h"

#include <QTest>

using namespace vigie;

class TestInstantText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInstantIsReadToTheMillisecond_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");

        const qint64 noon = 1'764'590'400'000;
        QTest::newRow("T1 Z") << u"2025-12-01T12:00:00Z"_qs << noon;
        QTest::newRow("T1 without seconds") << u"2025-12-01T12:00Z"_qs << noon;
        QTest::newRow("T1 east") << u"2025-12-01T13:00+01:00"_qs << noon;
        QTest::newRow("T1 west") << u"2025-12-01T06:30:00-05:30"_qs << noon;
        QTest::newRow("T1 offset without colon") << u"2025-12-01T13:00:00+0100"_qs << noon;
        QTest::newRow("T1 milliseconds") << u"2025-12-01T12:00:00.007Z"_qs << noon + 7;
        QTest::newRow("T1 a tenth") << u"2025-12-01T12:00:00.5Z"_qs << noon + 500;
        QTest::newRow("T1 microseconds that are none")
            << u"2025-12-01T12:00:00.123000Z"_qs << noon + 123;
        QTest::newRow("T1 the epoch") << u"1970-01-01T00:00Z"_qs << qint64(0);
        QTest::newRow("T1 before it") << u"1969-12-31T23:59:59.999Z"_qs << qint64(-1);
        QTest::newRow("T1 leap day") << u"2028-02-29T00:00Z"_qs << qint64(1'835'395'200'000);
        QTest::newRow("T1 the first of all") << u"0001-01-01T00:00Z"_qs << firstInstant.utcMs;
        QTest::newRow("T1 the last of all") << u"9999-12-31T23:59:59.999Z"_qs << lastInstant.utcMs;
        QTest::newRow("T3 the first 02:30")
            << u"2026-10-25T02:30+02:00"_qs << qint64(1'792'888'200'000);
        QTest::newRow("T3 the second 02:30")
            << u"2026-10-25T02:30+01:00"_qs << qint64(1'792'891'800'000);
    }

    void anInstantIsReadToTheMillisecond()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);

        const auto read = instantFrom(text);

        QVERIFY(read);
        QCOMPARE(read->utcMs, ms);
    }

    void whatIsNoInstantIsNotRead_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("E29 without offset") << u"2026-10-25T02:30:00"_qs;
        QTest::newRow("E29 a date") << u"2026-10-25"_qs;
        QTest::newRow("E29 nothing") << QString();
        QTest::newRow("E29 24:00") << u"2026-10-25T24:00Z"_qs;
        QTest::newRow("E29 a leap second") << u"2016-12-31T23:59:60Z"_qs;
        QTest::newRow("E29 13th month") << u"2026-13-01T00:00Z"_qs;
        QTest::newRow("E29 30 February") << u"2026-02-30T00:00Z"_qs;
        QTest::newRow("E29 29 February 2027") << u"2027-02-29T00:00Z"_qs;
        QTest::newRow("E29 minute 60") << u"2026-10-25T02:60Z"_qs;
        QTest::newRow("E29 year 0") << u"0000-12-31T00:00Z"_qs;
        QTest::newRow("E29 before the year 1") << u"0001-01-01T00:00+00:01"_qs;
        QTest::newRow("E29 after the year 9999") << u"9999-12-31T23:59-00:01"_qs;
        QTest::newRow("E29 five digits") << u"10000-01-01T00:00Z"_qs;
        QTest::newRow("E29 negative") << u"-2026-01-01T00:00Z"_qs;
        QTest::newRow("E29 microseconds") << u"2026-10-25T02:30:00.0001Z"_qs;
        QTest::newRow("E29 ten digits") << u"2026-10-25T02:30:00.0000000000Z"_qs;
        QTest::newRow("E29 fraction without seconds") << u"2026-10-25T02:30.5Z"_qs;
        QTest::newRow("E29 empty fraction") << u"2026-10-25T02:30:00.Z"_qs;
        QTest::newRow("E29 offset of a day") << u"2026-10-25T02:30+24:00"_qs;
        QTest::newRow("E29 offset minute 60") << u"2026-10-25T02:30+01:60"_qs;
        QTest::newRow("E29 half an offset") << u"2026-10-25T02:30+01"_qs;
        QTest::newRow("E29 a space for T") << u"2026-10-25 02:30Z"_qs;
        QTest::newRow("E29 space before") << u" 2026-10-25T02:30Z"_qs;
        QTest::newRow("E29 space behind") << u"2026-10-25T02:30Z "_qs;
        QTest::newRow("E29 zone name") << u"2026-10-25T02:30+01:00[Europe/Paris]"_qs;
        QTest::newRow("E29 Arabic digits") << u"٢٠٢٦-10-25T02:30Z"_qs;
        QTest::newRow("E29 without dashes") << u"20261025T0230Z"_qs;
        QTest::newRow("E29 U+0000") << QString(u"2026-10-25T02:30Z"_qs + QChar(0));
    }

    void whatIsNoInstantIsNotRead()
    {
        QFETCH(QString, text);

        QVERIFY(!instantFrom(text));
    }

    void anInstantIsWrittenInItsZone_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("text");

        QTest::newRow("T3 winter") << u"2026-10-25T03:30Z"_qs << QByteArray("Europe/Paris")
                                   << u"2026-10-25T04:30:00.000+01:00"_qs;
        QTest::newRow("T1 summer") << u"2026-07-01T00:00Z"_qs << QByteArray("Europe/Paris")
                                   << u"2026-07-01T02:00:00.000+02:00"_qs;
        QTest::newRow("T1 UTC") << u"2026-07-01T00:00:00.001Z"_qs << QByteArray("UTC")
                                << u"2026-07-01T00:00:00.001+00:00"_qs;
        QTest::newRow("T1 west, with minutes")
            << u"2026-07-01T00:00Z"_qs << QByteArray("America/St_Johns")
            << u"2026-06-30T21:30:00.000-02:30"_qs;
        QTest::newRow("T1 an offset with seconds, cut")
            << u"1900-01-01T00:00Z"_qs << QByteArray("Europe/Paris")
            << u"1900-01-01T00:09:00.000+00:09"_qs;
    }

    void anInstantIsWrittenInItsZone()
    {
        QFETCH(QString, instant);
        QFETCH(QByteArray, zone);
        QFETCH(QString, text);

        QCOMPARE(instantText(test::at(instant), QTimeZone(zone)), text);
    }

    void whatIsWrittenReadsBackEqual_data()
    {
        QTest::addColumn<QByteArray>("zone");

        for (const char *zone : {"Europe/Paris", "UTC", "Asia/Kathmandu", "America/St_Johns"})
            QTest::newRow(qPrintable(u"T1 "_qs + QLatin1StringView(zone))) << QByteArray(zone);
    }

    void whatIsWrittenReadsBackEqual()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone place(zone);
        QRandomGenerator random = test::seeded();

        for (int i = 0; i < 10'000; ++i) {
            const qint64 day = 86'400'000;
            const Instant instant{
                random.bounded(firstInstant.utcMs + day, lastInstant.utcMs - day)};
            QCOMPARE(instantFrom(instantText(instant, place)), instant);
        }
    }

    void datesAndMonthsAreReadStrictly()
    {
        QCOMPARE(dateFrom(u"2014-06-20"), QDate(2014, 6, 20));
        for (const QString &wrong : {u"2014-6-20"_qs, u"2014-02-30"_qs, u"0000-01-01"_qs,
                 u"2014-06-20T00:00Z"_qs, u"20140620"_qs, u""_qs})
            QVERIFY2(!dateFrom(wrong), qPrintable(wrong));

        QCOMPARE(monthFrom(u"2026-10"), (Month{2026, 10}));
        QCOMPARE(monthText({2026, 1}), u"2026-01"_qs);
        QCOMPARE(monthText({1, 12}), u"0001-12"_qs);
        for (const QString &wrong : {u"2026-13"_qs, u"2026-00"_qs, u"2026-1"_qs, u"0000-01"_qs,
                 u"2026-10-01"_qs, u"2026"_qs, u""_qs})
            QVERIFY2(!monthFrom(wrong), qPrintable(wrong));
    }
};

QTEST_APPLESS_MAIN(TestInstantText)
#include "test_instant_text.moc"

#include "presentation/time_words.h"
#include "support/company.h"
#include "support/instants.h"

using namespace vigie;

class TestTimeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aCountdownKeepsItsSeconds_data();
    void aCountdownKeepsItsSeconds();
    void aSpanHasNoSeconds_data();
    void aSpanHasNoSeconds();
    void aMomentIsSaidTheNearestWay_data();
    void aMomentIsSaidTheNearestWay();
};

void TestTimeWords::aCountdownKeepsItsSeconds_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("Q2 left") << qint64(12 * 60 + 41) << u"12:41"_qs;
    QTest::newRow("Q2 hours") << qint64(3 * 3600 + 12 * 60 + 44) << u"3:12:44"_qs;
    QTest::newRow("Q2 nothing") << qint64(0) << u"00:00"_qs;
    QTest::newRow("E54 one over") << qint64(-1) << u"−00:01"_qs;
    QTest::newRow("Q2 over") << qint64(-250) << u"−04:10"_qs;
}

void TestTimeWords::aCountdownKeepsItsSeconds()
{
    QFETCH(qint64, seconds);
    QTEST(countdownText(seconds), "text");
}

void TestTimeWords::aSpanHasNoSeconds_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes") << qint64(47) << u"47 min"_qs;
    QTest::newRow("nothing") << qint64(0) << u"0 min"_qs;
    QTest::newRow("one hour") << qint64(60) << u"1 h 00"_qs;
    QTest::newRow("many hours") << qint64(19 * 60 + 40) << u"19 h 40"_qs;
    QTest::newRow("E45 taken away") << qint64(-95) << u"−1 h 35"_qs;
}

void TestTimeWords::aSpanHasNoSeconds()
{
    QFETCH(qint64, minutes);
    QString text = spanText(minutes);
    QTEST(text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' '), "text");
}

void TestTimeWords::aMomentIsSaidTheNearestWay_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("text");
    QTest::newRow("T1 today, in the company's zone") << u"2026-11-24T09:02:00Z"_qs << u"10:02"_qs;
    QTest::newRow("within a week") << u"2026-11-26T09:00:00+01:00"_qs << u"Thu 09:00"_qs;
    QTest::newRow("later") << u"2026-12-03T09:00:00+01:00"_qs << u"3 Dec 09:00"_qs;
    QTest::newRow("in another year") << u"2027-01-04T09:00:00+01:00"_qs << u"4 Jan 2027 09:00"_qs;
}

void TestTimeWords::aMomentIsSaidTheNearestWay()
{
    QFETCH(QString, at);
    const Instant now = test::at(u"2026-11-24T12:00:00+01:00"_qs);
    QTEST(momentText(test::at(at), now, test::Company::catalogue()->calendar), "text");
}

QTEST_APPLESS_MAIN(TestTimeWords)
#include "test_time_words.moc"

#include "support/stored_file.h"
#include "support/told_book.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

qint64 operationsIn(const ToldBook &told)
{
    return StoredFile(told.path()).value(u"SELECT count(*) FROM operation"_qs).toLongLong();
}

} // namespace

/// The time of a database is told by whoever writes, and never goes back.
class TestSimulatedTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeNeverGoesBack_data()
    {
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("rule");
        QTest::newRow("T6 later") << u"05/10:00:00.001"_qs << u""_qs;
        QTest::newRow("T6 the same instant") << u"05/10:00:00.000"_qs << u""_qs;
        QTest::newRow("T6 a millisecond earlier") << u"05/09:59:59.999"_qs << u"T6"_qs;
        QTest::newRow("T6 a day earlier") << u"04/10:00"_qs << u"T6"_qs;
    }

    void timeNeverGoesBack()
    {
        QFETCH(QString, second);
        QFETCH(QString, rule);
        ToldBook told;
        QCOMPARE(told.tell(u"05/10:00:00.000 lea create-customer key=one name=One"_qs), QString());
        QCOMPARE(told.tell(second + u" lea create-customer key=two name=Two"_qs), rule);
        QCOMPARE(operationsIn(told), rule.isEmpty() ? 3 : 2); // what is too early is not recorded
    }

    void theLastWriteIsTheLastRecordedOne_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("counts");
        QTest::newRow("T6 E72 accepted")
            << u"lea create-customer key=two name=Two"_qs << u""_qs << true;
        QTest::newRow("T6 E72 refused by a rule")
            << u"lea create-customer key=one name=Other"_qs << u"reference"_qs << true;
        QTest::newRow("T6 E72 by an unknown agent")
            << u"nobody create-customer key=two name=Two"_qs << u"reference"_qs << false;
    }

    void theLastWriteIsTheLastRecordedOne()
    {
        QFETCH(QString, act);
        QFETCH(QString, rule);
        QFETCH(bool, counts);
        ToldBook told;
        QCOMPARE(told.tell(u"05/10:00 lea create-customer key=one name=One"_qs), QString());
        QCOMPARE(told.tell(u"06/10:00 "_qs + act), rule);
        const auto last = told.book().lastWrite();
        QVERIFY(last && *last);
        QVERIFY(**last == ToldBook::clock(counts ? u"06/10:00"_qs : u"05/10:00"_qs));
    }

    void aReopenedDatabaseKeepsItsTime_data()
    {
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("rule");
        QTest::newRow("T6 earlier, by another process") << u"05/09:00"_qs << u"T6"_qs;
        QTest::newRow("T6 later, by another process") << u"05/11:00"_qs << u""_qs;
    }

    void aReopenedDatabaseKeepsItsTime()
    {
        QFETCH(QString, second);
        QFETCH(QString, rule);
        ToldBook told;
        QCOMPARE(told.tell(u"05/10:00 lea create-customer key=one name=One"_qs), QString());
        told.reopen();
        QCOMPARE(told.tell(second + u" lea create-customer key=two name=Two"_qs), rule);
    }
};

QTEST_GUILESS_MAIN(TestSimulatedTime)
#include "test_simulated_time.moc"

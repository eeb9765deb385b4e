#include "support/told_book.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

/// Processes that queue for writing come a little late; that is no going back in time.
class TestRealTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoQueuedIsNotTooEarly_data()
    {
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("rule");
        QTest::newRow("T6 real time, a second earlier") << u"05/09:59:59.000"_qs << u""_qs;
        QTest::newRow("T6 real time, a minute earlier") << u"05/09:59:00.000"_qs << u""_qs;
        QTest::newRow("T6 real time, more than a minute") << u"05/09:58:59.999"_qs << u"T6"_qs;
    }

    void whoQueuedIsNotTooEarly()
    {
        QFETCH(QString, second);
        QFETCH(QString, rule);
        ToldBook told(false);
        QCOMPARE(told.tell(u"05/10:00:00.000 lea create-customer key=one name=One"_qs), QString());
        QCOMPARE(told.tell(second + u" lea create-customer key=two name=Two"_qs), rule);
        const auto last = told.book().lastWrite(); // it does not go back either
        QVERIFY(last && *last);
        QVERIFY(**last == ToldBook::clock(u"05/10:00"_qs));
    }
};

QTEST_GUILESS_MAIN(TestRealTime)
#include "test_real_time.moc"

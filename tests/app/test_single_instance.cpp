#include "app/console/single_instance.h"

#include <QSignalSpy>
#include <QTest>
#include <QUuid>

#include <memory>

using namespace vigie;

namespace {

constexpr int generousMs = 20'000;

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_what = QUuid::createUuid().toString(); }

    void theSecondCallsTheFirst()
    {
        SingleInstance first(m_what);
        QSignalSpy called(&first, &SingleInstance::called);
        QVERIFY(first.isFirst());
        SingleInstance second(m_what);
        QVERIFY(!second.isFirst());
        QTRY_COMPARE_WITH_TIMEOUT(called.size(), 1, generousMs);
    }

    void theLinkIsHandedOn()
    {
        SingleInstance first(m_what);
        QSignalSpy called(&first, &SingleInstance::ticketCalled);
        QVERIFY(first.isFirst());
        SingleInstance second(m_what);
        QVERIFY(!second.isFirst(u"vigie://ticket/48213"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(called.size(), 1, generousMs);
        QCOMPARE(called[0][0].toString(), u"48213"_qs);
    }

    void whatElseIsSaidIsDropped_data()
    {
        QTest::addColumn<QString>("said");
        QTest::newRow("another scheme") << u"file:///etc/passwd"_qs;
        QTest::newRow("more than a number") << u"vigie://ticket/1;2"_qs;
        QTest::newRow("no end") << QString(100'000, u'1');
    }

    /// It still comes to the front, and answers whoever is well-behaved after that.
    void whatElseIsSaidIsDropped()
    {
        QFETCH(QString, said);
        SingleInstance first(m_what);
        QSignalSpy called(&first, &SingleInstance::called);
        QSignalSpy tickets(&first, &SingleInstance::ticketCalled);
        QVERIFY(first.isFirst());
        SingleInstance hostile(m_what);
        QVERIFY(!hostile.isFirst(said));
        QTRY_COMPARE_WITH_TIMEOUT(called.size(), 1, generousMs);
        SingleInstance second(m_what);
        QVERIFY(!second.isFirst(u"vigie://ticket/7"_qs));
        QTRY_VERIFY_WITH_TIMEOUT(!tickets.isEmpty(), generousMs);
        QCOMPARE(tickets.last()[0].toString(), u"7"_qs);
        QCOMPARE(tickets.size(), 1);
    }

    void anotherDatabaseIsAnotherConsole()
    {
        SingleInstance first(m_what);
        QVERIFY(first.isFirst());
        SingleInstance other(m_what + u"/other"_qs);
        QVERIFY(other.isFirst());
    }

    void itIsFirstAgainOnceTheFirstIsGone()
    {
        auto first = std::make_unique<SingleInstance>(m_what);
        QVERIFY(first->isFirst());
        first.reset();
        SingleInstance second(m_what);
        QVERIFY(second.isFirst());
    }

private:
    QString m_what;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "test_single_instance.moc"

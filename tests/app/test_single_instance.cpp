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

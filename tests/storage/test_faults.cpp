#include "storage/connection.h"
#include "storage/verifier.h"
#include "support/stored_file.h"
#include "support/told_book.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

const QStringList before{u"02/09:00 lea create-agent key=paul name=Paul role=support"_qs,
    u"02/09:00 lea create-customer key=acme name=Acme"_qs,
    u"02/09:00 lea sell-credit customer=acme blocks=10"_qs,
    u"02/09:00 lea create-server key=srv customer=acme name=srv ordered=2026-11-01"_qs,
    u"03/10:00 paul open-ticket server=srv channel=staff kind=request subject=x text=x key=t"_qs,
    u"03/10:00 paul open-ticket server=srv channel=staff kind=request subject=x text=x key=u"_qs,
    u"03/10:01 paul qualify ticket=t kind=request category=web coverage=customer-time "
    "estimate_minutes=30"_qs,
    u"03/10:02 paul start ticket=t"_qs,
    u"03/10:03 paul snooze ticket=u until=03/11:00 reason=Later"_qs};

/// Fails the calls from one on to another, and counts them all.
class Fault
{
public:
    Fault(int first, int last)
    {
        Connection::injectedFault = [this, first, last]() -> std::optional<Failure> {
            ++m_calls;
            if (m_calls < first || m_calls > last)
                return {};
            return Failure{Failure::Kind::NoSpace, u"injected"_qs};
        };
    }
    ~Fault() { Connection::injectedFault = {}; }
    Q_DISABLE_COPY_MOVE(Fault)

    int calls() const { return m_calls; }

private:
    int m_calls = 0;
};

} // namespace

/// Each call to the database fails in turn.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActThatFailsIsNotHalfDone_data()
    {
        QTest::addColumn<QString>("act");
        QTest::newRow("a customer") << u"04/09:00 lea create-customer key=new name=New"_qs;
        QTest::newRow("a ticket")
            << u"04/09:00 paul open-ticket server=srv channel=staff kind=incident subject=y text=y"_qs;
        QTest::newRow("a refusal that is recorded") << u"03/10:04 paul wait ticket=t for=credit"_qs;
        QTest::newRow("a report") << u"03/10:30 paul report ticket=t text=Done"_qs;
        QTest::newRow("E52 with something that falls due before")
            << u"03/12:00 paul note ticket=t text=Later"_qs;
        QTest::newRow("a merge") << u"03/10:30 paul merge ticket=u into=t"_qs;
    }

    void anActThatFailsIsNotHalfDone()
    {
        QFETCH(QString, act);
        ToldBook told;
        told.tellAll(before);
        const Envelope envelope = told.envelopeOf(act);
        const int calls = callsOf(act);
        QVERIFY(calls > 5);
        const QStringList stood = StoredFile(told.path()).everything();
        for (const bool goesOn : {false, true}) { // then the way back fails as well
            for (int call = 1; call <= calls; ++call) {
                told.reopen();
                const Fault fault(call, goesOn ? calls + 1000 : call);
                const auto outcome = told.submit(envelope);
                QVERIFY2(!outcome.has_value(), qPrintable(u"call %1"_qs.arg(call)));
                QCOMPARE(outcome.error().detail, u"injected"_qs);
                if (!goesOn)
                    QVERIFY(StoredFile(told.path()).everything() == stood);
                ++m_injected;
            }
            told.reopen();
            QVERIFY(StoredFile(told.path()).everything() == stood);
        }
        QVERIFY(told.submit(envelope).has_value());
        proveExplained(told);
    }

    void theNextActOfTheSameProcessGoesThrough()
    {
        ToldBook told;
        told.tellAll(before);
        const QString act = u"04/09:00 paul note ticket=t text=Noted"_qs;
        for (int call = 1, calls = callsOf(act); call <= calls; ++call) {
            const Envelope envelope = told.envelopeOf(act);
            {
                const Fault fault(call, call);
                (void)told.submit(envelope);
                ++m_injected;
            }
            const auto outcome = told.submit(envelope);
            QVERIFY2(outcome && std::holds_alternative<Changes>(outcome->decision),
                qPrintable(u"after call %1"_qs.arg(call)));
        }
        proveExplained(told);
    }

    void cleanupTestCase() { qInfo("%d calls failed, nothing half done", m_injected); }

private:
    /// How often that act asks the database, just opened.
    static int callsOf(const QString &act)
    {
        ToldBook told;
        told.tellAll(before);
        const Envelope envelope = told.envelopeOf(act);
        told.reopen();
        const Fault none(1'000'000, 1'000'000);
        if (!told.submit(envelope))
            qFatal("fails by itself: %s", qUtf8Printable(act));
        return none.calls();
    }

    static void proveExplained(ToldBook &told)
    {
        const auto verification = verify(told.connection());
        QVERIFY(verification.has_value());
        QVERIFY(verification->unexplained.empty());
    }

    int m_injected = 0;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"

#include "support/vigiectl.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

enum Time { Real, Simulated };

const QString customer = u"create-customer key=acme name=Acme"_qs;
const QString now = u" --now 2031-11-24T09:30+01:00"_qs;

} // namespace

/// Who may tell the time of a write, on the command line and in a file.
class TestTimeOfWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCall_data();
    void aCall();
    void aLine_data();
    void aLine();
    void timeNeverGoesBack();
    void anEmptyRealDatabaseIsNotToldItsTime();
    void theFirstWriteMayHaveAnyInstant();
    void whatDoesNotExistIsNamedBeforeTheTime();

private:
    /// A database of its own, founded by `lea`.
    QString made(Time time);

    QTemporaryDir m_folder;
    int m_made = 0;
};

QString TestTimeOfWriting::made(Time time)
{
    const QString path = m_folder.filePath(u"%1.sqlite"_qs.arg(++m_made));
    QStringList init{u"init"_qs, path, u"--as"_qs, u"lea"_qs};
    if (time == Simulated)
        init << u"--simulated-time"_qs;
    if (vigiectl(init).status != 0)
        qFatal("no database was made");
    return path;
}

void TestTimeOfWriting::aCall_data()
{
    QTest::addColumn<int>("time");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("status");
    QTest::newRow("T6 real, of itself") << int(Real) << u"do "_qs + customer << 0;
    QTest::newRow("T6 real, told") << int(Real) << u"do "_qs + customer + now << 2;
    QTest::newRow("T6 real, only looked at") << int(Real) << u"preview "_qs + customer + now << 0;
    QTest::newRow("T6 real, only read") << int(Real) << u"queue"_qs + now << 0;
    QTest::newRow("T6 real, a file told") << int(Real) << u"do --file "_qs + u"none"_qs + now << 2;
    QTest::newRow("T6 simulated, told") << int(Simulated) << u"do "_qs + customer + now << 0;
    QTest::newRow("T6 simulated, not told") << int(Simulated) << u"do "_qs + customer << 2;
    QTest::newRow("T6 simulated, looked at, not told")
        << int(Simulated) << u"preview "_qs + customer << 2;
    QTest::newRow("T6 simulated, read, not told") << int(Simulated) << u"queue"_qs << 0;
    QTest::newRow("T1 an instant without an offset")
        << int(Simulated) << u"do "_qs + customer + u" --now 2031-11-24T09:30"_qs << 2;
    QTest::newRow("T1 no instant")
        << int(Simulated) << u"do "_qs + customer + u" --now noon"_qs << 2;
}

void TestTimeOfWriting::aCall()
{
    QFETCH(int, time);
    QFETCH(QString, call);
    QFETCH(int, status);
    const QStringList about{u"--database"_qs, made(Time(time)), u"--as"_qs, u"lea"_qs};
    const Answer answer = vigiectl(about + call.split(u' '));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.err.isEmpty(), status == 0);
}

void TestTimeOfWriting::aLine_data()
{
    QTest::addColumn<int>("time");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("status");
    const QString at = u" at=2031-11-24T09:31+01:00"_qs;
    QTest::newRow("T6 real, of itself") << int(Real) << QString() << QString() << 0;
    QTest::newRow("T6 real, told in the line") << int(Real) << at << QString() << 4;
    QTest::newRow("T6 simulated, told in the line") << int(Simulated) << at << QString() << 0;
    QTest::newRow("T6 simulated, told by the call") << int(Simulated) << QString() << now << 0;
    QTest::newRow("T6 simulated, told by both") << int(Simulated) << at << now << 0;
    QTest::newRow("T6 simulated, not told") << int(Simulated) << QString() << QString() << 4;
    QTest::newRow("T1 without an offset")
        << int(Simulated) << u" at=2031-11-24T09:31"_qs << QString() << 4;
}

void TestTimeOfWriting::aLine()
{
    QFETCH(int, time);
    QFETCH(QString, at);
    QFETCH(QString, now);
    QFETCH(int, status);
    QStringList call{u"--database"_qs, made(Time(time)), u"--as"_qs, u"lea"_qs, u"do"_qs,
        u"--file"_qs, u"-"_qs, u"--json"_qs};
    call += now.split(u' ', Qt::SkipEmptyParts);
    const Answer answer = vigiectl(call, line(customer + at));
    QCOMPARE(answer.status, status);
    if (status == 4) {
        QCOMPARE(answer.error()[u"line"], 1);
        QCOMPARE(answer.error()[u"field"], u"at"_qs);
    }
}

void TestTimeOfWriting::timeNeverGoesBack()
{
    const QStringList call{
        u"--database"_qs, made(Simulated), u"--as"_qs, u"lea"_qs, u"do"_qs, u"--file"_qs, u"-"_qs};
    const Answer answer = vigiectl(call,
        line(u"create-customer key=one name=One at=2031-11-24T09:31+01:00"_qs)
            + line(u"create-customer key=two name=Two at=2031-11-24T09:30:59.999+01:00"_qs)
            + line(u"create-customer key=three name=Three at=2031-11-24T08:31Z"_qs));
    QCOMPARE(answer.status, 1);
    const auto lines = answer.lines();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[1][u"rule"], u"T6"_qs);
    QVERIFY(lines[0][u"accepted"].toBool() && lines[2][u"accepted"].toBool());
}

void TestTimeOfWriting::anEmptyRealDatabaseIsNotToldItsTime()
{
    const QString path = m_folder.filePath(u"told.sqlite"_qs);
    const QStringList told = now.split(u' ', Qt::SkipEmptyParts);
    QCOMPARE(vigiectl(QStringList{u"init"_qs, path} + told).status, 2);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(vigiectl(QStringList{u"init"_qs, path, u"--simulated-time"_qs} + told).status, 0);
}

void TestTimeOfWriting::theFirstWriteMayHaveAnyInstant()
{
    const QStringList call{u"--database"_qs, made(Simulated), u"--as"_qs, u"lea"_qs, u"--now"_qs};
    const QStringList act = (u"do "_qs + customer).split(u' ');
    QCOMPARE(vigiectl(call + QStringList{u"1969-12-31T23:59:59.999Z"_qs} + act).status, 0);
}

void TestTimeOfWriting::whatDoesNotExistIsNamedBeforeTheTime()
{
    const QString database = made(Simulated);
    const auto at = [&](const QString &time, const QString &act) {
        const Answer answer = vigiectl(
            QStringList{u"--database"_qs, database, u"--as"_qs, u"lea"_qs, u"--now"_qs, time}
            + act.split(u' '));
        return answer.lines().isEmpty() ? QString() : answer.lines().front()[u"rule"].toString();
    };
    const QString later = u"2031-11-24T09:31Z"_qs;
    const QString earlier = u"2031-11-24T09:30Z"_qs;
    QCOMPARE(at(later, u"do "_qs + customer), QString());
    QCOMPARE(at(earlier, u"do note ticket=none text=x"_qs), u"reference"_qs);
    QCOMPARE(at(earlier, u"do create-customer key=acme name=Other"_qs), u"reference"_qs);
    QCOMPARE(at(earlier, u"do create-customer key=other name=Other"_qs), u"T6"_qs);
    const Answer verified = vigiectl({u"--database"_qs, database, u"--json"_qs, u"verify"_qs});
    QCOMPARE(verified.json()[u"operations"], 2); // what came too early is not recorded
}

QTEST_GUILESS_MAIN(TestTimeOfWriting)
#include "test_time_of_writing.moc"

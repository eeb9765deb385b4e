#include "support/stored_file.h"
#include "support/vigiectl.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QUuid>

#include <csignal>

using namespace vigie;
using namespace vigie::test;

namespace {

struct Act
{
    QString key; ///< the operation's
    QByteArray line;
};

QStringList textsOf(const QList<QJsonObject> &answers)
{
    QStringList texts;
    for (QJsonObject answer : answers) {
        answer.remove(u"line"_qs); // where it stood among the others
        texts << QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
    }
    return texts;
}

} // namespace

/// Nothing that was acknowledged is lost, nothing is half there. VIGIE_KILLS and VIGIE_SEED may be
/// given.
class TestKilling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const quint32 seed
            = quint32(countFrom("VIGIE_SEED", int(QRandomGenerator::global()->bounded(1'000'000))));
        qInfo("VIGIE_SEED=%u", seed);
        m_random.seed(seed);
    }

    void init() { m_folder.emplace(); }

    void whatWasAcknowledgedIsThere()
    {
        QCOMPARE(vigiectl({u"--as"_qs, u"lea"_qs, u"init"_qs, path()}).status, 0);
        QCOMPARE(doAll(line(u"create-customer key=acme name=Acme"_qs)).status, 0);
        qint64 operations = 2;
        int inFlight = 0;
        int acknowledged = 0;
        const int kills = countFrom("VIGIE_KILLS", 8);
        for (int kill = 0; kill < kills; ++kill) {
            const std::vector<Act> acts = someActs(kill);
            const QList<QJsonObject> answers = answersUntilKilled(acts);
            QVERIFY(std::size_t(answers.size()) < acts.size());
            const qint64 found = operationsWritten() - operations;
            QVERIFY2(found == answers.size() || found == answers.size() + 1,
                qPrintable(u"%1 acknowledged, %2 found"_qs.arg(answers.size()).arg(found)));
            proveWhole();
            QVERIFY(areThere(acts, found));
            proveAnsweredAgain(acts, answers);
            acknowledged += int(answers.size());
            inFlight += found > answers.size();
            operations += qint64(acts.size());
            QCOMPARE(operationsWritten(), operations);
        }
        qInfo("%d kills, %d acts acknowledged before, %d written whole in flight, none lost", kills,
            acknowledged, inFlight);
    }

    void aDatabaseIsMadeWholeOrNotAtAll()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(vigiectl(making(path())).status, 0);
        const qint64 whole = timer.elapsed();
        const qint64 operations = operationsWritten();
        int made = 0;
        const int kills = countFrom("VIGIE_KILLS", 4);
        for (int kill = 0; kill < kills; ++kill) {
            init();
            QProcess process;
            process.start(vigiectlPath(), making(path()));
            QVERIFY(process.waitForStarted());
            QThread::msleep(m_random.bounded(quint32(whole + 20)));
            ::kill(pid_t(process.processId()), SIGKILL);
            ended(process);
            if (QFileInfo::exists(path()))
                ++made;
            else
                QCOMPARE(vigiectl(making(path())).status, 0);
            QCOMPARE(operationsWritten(), operations);
            proveWhole();
        }
        qInfo("%d kills, %d times it was made before", kills, made);
    }

private:
    QString path() const { return m_folder->filePath(u"killed.sqlite"_qs); }

    QStringList doing() const
    {
        return {u"--database"_qs, path(), u"--as"_qs, u"lea"_qs, u"do"_qs, u"--file"_qs, u"-"_qs};
    }

    Answer doAll(const QByteArray &lines) const { return vigiectl(doing(), lines); }

    static QStringList making(const QString &path)
    {
        return {u"--as"_qs, u"lea"_qs, u"--now"_qs, u"2026-11-25T10:00:00Z"_qs, u"init"_qs, path,
            u"--simulated-time"_qs, u"--demo"_qs};
    }

    qint64 operationsWritten() const
    {
        return StoredFile(path()).value(u"SELECT count(*) FROM operation"_qs).toLongLong();
    }

    std::vector<Act> someActs(int round)
    {
        std::vector<Act> acts;
        for (int one = 0; one < 40; ++one) {
            const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
            const QString ticket = u"k%1-%2"_qs.arg(round).arg(one / 4);
            const QStringList words{
                u"open-ticket customer=acme channel=staff kind=request subject=S text=T key="_qs,
                u"claim ticket="_qs, u"note text=Noted ticket="_qs, u"claim ticket="_qs};
            acts.push_back({key, line(words[one % 4] + ticket + u" operation="_qs + key)});
        }
        return acts;
    }

    /// What was answered before a kill at any instant after some of the answers.
    QList<QJsonObject> answersUntilKilled(const std::vector<Act> &acts)
    {
        QProcess process;
        process.start(vigiectlPath(), doing());
        for (const Act &act : acts)
            process.write(act.line);
        const int patience = int(m_random.bounded(quint32(acts.size() - 8)));
        QByteArray out;
        while (out.count('\n') < patience && process.waitForReadyRead())
            out += process.readAllStandardOutput();
        QThread::usleep(m_random.bounded(3000U));
        ::kill(pid_t(process.processId()), SIGKILL);
        Answer answer = ended(process);
        answer.out = out + answer.out;
        return answer.lines();
    }

    bool areThere(const std::vector<Act> &acts, qint64 count) const
    {
        const StoredFile file(path());
        for (qint64 one = 0; one < count; ++one) {
            const QString key = QString(acts[std::size_t(one)].key).remove(u'-');
            if (file.value(u"SELECT count(*) FROM operation WHERE id = x'%1'"_qs.arg(key)) != 1)
                return false;
        }
        return true;
    }

    void proveWhole() const
    {
        QCOMPARE(StoredFile(path()).flaws(), QString());
        const Answer verified = vigiectl({u"--json"_qs, u"--database"_qs, path(), u"verify"_qs});
        QVERIFY2(verified.status == 0, verified.out);
    }

    /// Sends everything again.
    void proveAnsweredAgain(const std::vector<Act> &acts, const QList<QJsonObject> &before) const
    {
        QByteArray lines;
        for (const Act &act : acts)
            lines += act.line;
        const QList<QJsonObject> again = doAll(lines).lines();
        QCOMPARE(again.size(), qsizetype(acts.size()));
        QCOMPARE(textsOf(again.mid(0, before.size())), textsOf(before));
    }

    QRandomGenerator m_random;
    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestKilling)
#include "test_killing.moc"

#include "support/stored_file.h"
#include "support/vigiectl.h"

#include "storage/database_file.h"
#include "storage/transaction.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

/// Processes on one file. VIGIE_TICKETS and VIGIE_ACTS raise the counts.
class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"shared.sqlite"_qs);
        QCOMPARE(vigiectl({u"--as"_qs, u"lea"_qs, u"init"_qs, m_path}).status, 0);
        QByteArray company = line(u"create-customer key=acme name=Acme"_qs);
        for (int one = 0; one < 8; ++one)
            company += line(u"create-agent key=a%1 name=Agent_%1 role=support"_qs.arg(one));
        QCOMPARE(doAll(company).status, 0);
    }

    void oneClaimWins_data()
    {
        QTest::addColumn<int>("processes");
        QTest::newRow("K5 two processes") << 2;
        QTest::newRow("K5 eight processes") << 8;
    }

    void oneClaimWins()
    {
        QFETCH(int, processes);
        const int tickets = countFrom("VIGIE_TICKETS", 100);
        QByteArray opening;
        for (int one = 0; one < tickets; ++one)
            opening += open(u"t%1"_qs.arg(one));
        QCOMPARE(doAll(opening).status, 0);

        QByteArray claims;
        for (int one = 0; one < tickets; ++one)
            claims += line(u"claim ticket=t%1"_qs.arg(one));
        const auto answers = atOnce(processes, [&](int) { return claims; });
        for (int one = 0; one < tickets; ++one) {
            const QString winner = winnerOf(answers, one);
            QVERIFY2(!winner.isEmpty(), qPrintable(u"ticket t%1"_qs.arg(one)));
            QCOMPARE(StoredFile(m_path).value(
                         u"SELECT agent.key FROM ticket JOIN agent "
                         "ON agent.id = ticket.owner WHERE ticket.key = 't%1'"_qs.arg(one)),
                QVariant(winner));
        }
        proveSound(1 + 9 + tickets + processes * tickets);
    }

    void fiftyWritersAreAllHeard()
    {
        constexpr int processes = 50;
        const int acts = countFrom("VIGIE_ACTS", 4);
        const auto answers = atOnce(processes, [&](int process) {
            QByteArray lines;
            for (int act = 0; act < acts; ++act)
                lines += open(u"p%1-%2"_qs.arg(process).arg(act));
            return lines;
        });
        QSet<qint64> numbers;
        for (const Answer &answer : answers) {
            QVERIFY2(answer.status == 0, answer.out + answer.err);
            QCOMPARE(answer.lines().size(), acts);
            for (const QJsonObject &one : answer.lines())
                numbers << one[u"ticket"].toInteger();
        }
        QCOMPARE(numbers.size(), processes * acts);
        const QVariantList keys = StoredFile(m_path).column(u"SELECT key FROM ticket"_qs);
        for (int process = 0; process < processes; ++process) {
            for (int act = 0; act < acts; ++act)
                QVERIFY(keys.contains(u"p%1-%2"_qs.arg(process).arg(act)));
        }
        proveSound(1 + 9 + processes * acts);
    }

    /// Each reports an hour against the last hour of one customer's credit: every minute is debited
    /// once, the sums are exact, nobody is told that the file is busy.
    void fiftyReportsDebitOneCustomer()
    {
        constexpr int processes = 50;
        QByteArray lines = line(u"create-customer key=one name=One"_qs)
            + line(u"create-server key=one-srv customer=one name=one ordered=2020-01-01"_qs);
        lines += QByteArray(line(u"sell-credit customer=one blocks=1"_qs)).replace("\"1\"", "1");
        for (int process = 0; process < processes; ++process)
            lines += line(u"open-ticket key=r%1 server=one-srv channel=staff kind=request "
                          "subject=x text=x"_qs.arg(process));
        const Answer prepared = doAll(lines);
        QVERIFY2(prepared.status == 0, prepared.out + prepared.err);

        QElapsedTimer since;
        since.start();
        const auto answers = atOnce(processes, [](int process) {
            QJsonObject report
                = QJsonDocument::fromJson(line(u"report ticket=r%1 text=Done"_qs.arg(process)))
                      .object();
            const QDateTime from(QDate(2026, 1, 5).addDays(process), QTime(9, 0), Qt::UTC);
            report[u"segments"_qs] = QJsonArray{QJsonArray{
                from.toString(Qt::ISODate), from.addSecs(3'600 + process).toString(Qt::ISODate)}};
            return QJsonDocument(report).toJson(QJsonDocument::Compact) + '\n';
        });
        qInfo("50 reports against one customer: all answered after %lld ms", since.elapsed());
        for (const Answer &answer : answers) {
            QVERIFY2(answer.status == 0, answer.out + answer.err);
            QVERIFY2(answer.lines().value(0)[u"accepted"].toBool(), answer.out);
        }
        const StoredFile file(m_path);
        const qint64 worked = 60 + 49 * 61; // one of an hour, the others some seconds more
        QCOMPARE(
            file.value(u"SELECT sum(debited_minutes) FROM intervention"_qs).toLongLong(), worked);
        const qint64 blocks = file.value(u"SELECT count(*) FROM block"_qs).toLongLong();
        QCOMPARE(blocks, (worked - 60 + 59) / 60);
        QCOMPARE(
            file.value(u"SELECT minutes FROM credit"_qs).toLongLong(), 60 * (blocks + 1) - worked);
        QCOMPARE(file.value(u"SELECT sum(credit_minutes) FROM ledger_entry"_qs).toLongLong(),
            60 * (blocks + 1) - worked);
        proveSound(1 + 9 + 3 + processes * 2);
    }

    void aReaderIsNotHeldUpByAWriterInTheMiddle()
    {
        QCOMPARE(doAll(open(u"before"_qs)).status, 0);
        auto file = DatabaseFile::open(m_path);
        QVERIFY(file.has_value());
        auto transaction = Transaction::toWrite((*file)->connection());
        QVERIFY(transaction.has_value());
        QVERIFY((*file)
                    ->connection()
                    .statement(u"UPDATE ticket SET subject = 'half'"_qs)
                    .run()
                    .has_value());

        const Answer queue = vigiectl({u"--json"_qs, u"--database"_qs, m_path, u"queue"_qs});
        QCOMPARE(queue.status, 0);
        const QJsonArray rows = queue.json()[u"rows"].toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].toObject()[u"subject"].toString(), u"About before"_qs);
    }

    void aReaderNeverSeesHalfAnAct()
    {
        std::vector<std::unique_ptr<QProcess>> writers;
        const int acts = countFrom("VIGIE_ACTS", 40);
        for (int one = 0; one < 2; ++one) {
            QByteArray lines;
            for (int act = 0; act < acts; ++act)
                lines += open(u"w%1-%2"_qs.arg(one).arg(act));
            writers.push_back(started(u"a%1"_qs.arg(one)));
            writers.back()->write(lines);
            writers.back()->closeWriteChannel();
        }
        const StoredFile file(m_path);
        QSet<qint64> seen;
        bool isOver = false;
        while (!isOver) {
            isOver = true;
            for (const auto &writer : writers)
                isOver = hasEnded(*writer) && isOver;
            const QVariantList counts
                = file.row(u"SELECT operations, (SELECT count(*) FROM operation), "
                           "(SELECT count(*) FROM ticket), (SELECT count(*) FROM message), "
                           "(SELECT count(DISTINCT id) FROM change WHERE \"table\" = 'message') "
                           "FROM company"_qs);
            QCOMPARE(counts[0], counts[1]);
            QCOMPARE(counts[2].toLongLong() + 10, counts[0].toLongLong());
            QCOMPARE(counts[3], counts[2]);
            QCOMPARE(counts[4], counts[2]);
            seen << counts[0].toLongLong();
        }
        qInfo("%d states seen of %d", int(seen.size()), 2 * acts + 1);
        proveSound(1 + 9 + 2 * acts);
    }

private:
    static QByteArray open(const QString &key)
    {
        return line(u"open-ticket customer=acme channel=staff kind=request subject=About_%1 "
                    "text=Please key=%1"_qs.arg(key));
    }

    QStringList doing(const QString &login) const
    {
        return {u"--database"_qs, m_path, u"--as"_qs, login, u"--lang"_qs, u"en"_qs, u"do"_qs,
            u"--file"_qs, u"-"_qs};
    }

    Answer doAll(const QByteArray &lines) const { return vigiectl(doing(u"lea"_qs), lines); }

    std::unique_ptr<QProcess> started(const QString &login) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(vigiectlPath(), doing(login));
        if (!process->waitForStarted())
            qFatal("cannot start %s", qUtf8Printable(vigiectlPath()));
        return process;
    }

    /// All stand ready before the first is told what to do.
    std::vector<Answer> atOnce(int processes, const std::function<QByteArray(int)> &input) const
    {
        std::vector<std::unique_ptr<QProcess>> all;
        for (int one = 0; one < processes; ++one)
            all.push_back(started(u"a%1"_qs.arg(one % 8)));
        for (int one = 0; one < processes; ++one)
            all[std::size_t(one)]->write(input(one));
        for (const auto &one : all) {
            while (one->bytesToWrite() > 0)
                one->waitForBytesWritten();
            one->closeWriteChannel();
        }
        std::vector<Answer> answers;
        for (const auto &one : all)
            answers.push_back(ended(*one));
        return answers;
    }

    /// Whose claim of that ticket was accepted; nobody unless it is one, and all others were told.
    static QString winnerOf(const std::vector<Answer> &answers, int ticket)
    {
        QStringList winners;
        for (std::size_t one = 0; one < answers.size(); ++one) {
            if (answers[one].lines().value(ticket)[u"accepted"].toBool())
                winners << u"a%1"_qs.arg(one);
        }
        if (winners.size() != 1)
            return {};
        for (std::size_t one = 0; one < answers.size(); ++one) {
            const QJsonObject answer = answers[one].lines().value(ticket);
            if (u"a%1"_qs.arg(one) != winners.front()
                && (answer[u"rule"].toString() != u"K5"
                    || !answer[u"message"].toString().contains(winners.front())))
                return {};
        }
        return winners.front();
    }

    static bool hasEnded(QProcess &process)
    {
        return process.state() == QProcess::NotRunning || process.waitForFinished(1);
    }

    void proveSound(qint64 operations) const
    {
        QCOMPARE(StoredFile(m_path).flaws(), QString());
        const Answer verified = vigiectl({u"--json"_qs, u"--database"_qs, m_path, u"verify"_qs});
        QVERIFY2(verified.status == 0, verified.out);
        QCOMPARE(verified.json()[u"operations"].toInteger(), operations);
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSharing)
#include "test_sharing.moc"

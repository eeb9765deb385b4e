#include "support/vigiectl.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

/// What `do` makes of what it is given, from outside.
class TestDoing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aCatalogueThatIsNoneIsAWrongCall();
    void theSameCatalogueTwiceIsExplained();
    void verifyTellsWhatItLeavesOut();
    void aKeyOfDigitsIsNoOthersNumber();
    void aNumberWithZerosBeforeItIsAKey();
    void aTicketTellsTheReasonsThatWereGiven();
    void aMalformedKeyIsAWrongCall_data();
    void aMalformedKeyIsAWrongCall();
    void aWrongCallIsSo_data();
    void aWrongCallIsSo();
    void bytesThatAreNoTextAreAWrongCall();
    void calculatorsAlwaysAnswerInJson();
    void aNodesContractRestsUnderThePlatforms();

private:
    Answer ask(const QStringList &arguments, const QByteArray &input = {}) const;
    Answer doAll(const QByteArray &lines) const
    {
        return ask({u"do"_qs, u"--file"_qs, u"-"_qs}, lines);
    }
    QJsonObject ticket(const QString &name) const { return ask({u"ticket"_qs, name}).json(); }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

/// A company with a customer `acme`, its server `srv` and contract, founded by `lea`.
void TestDoing::init()
{
    m_folder.emplace();
    m_path = m_folder->filePath(u"vigie.sqlite"_qs);
    QCOMPARE(
        vigiectl({u"init"_qs, m_path, u"--simulated-time"_qs, u"--as"_qs, u"lea"_qs}).status, 0);
    const Answer made = doAll(line(u"create-customer key=acme name=Acme"_qs)
        + line(u"create-server key=srv customer=acme name=srv ordered=2026-01-20"_qs)
        + line(u"create-contract key=c server=srv level=pro from=2026-01-21"_qs));
    QCOMPARE(made.status, 0);
}

Answer TestDoing::ask(const QStringList &arguments, const QByteArray &input) const
{
    return vigiectl(QStringList{u"--database"_qs, m_path, u"--as"_qs, u"lea"_qs, u"--now"_qs,
                        u"2026-02-02T10:00+01:00"_qs, u"--json"_qs}
            + arguments,
        input);
}

void TestDoing::aCatalogueThatIsNoneIsAWrongCall()
{
    QCOMPARE(ask({u"do"_qs, u"import-catalogue"_qs, u"text=x"_qs}).status, 2);
    QCOMPARE(ask({u"preview"_qs, u"import-catalogue"_qs, u"text=x"_qs}).status, 2);
    const Answer answer = doAll(line(u"import-catalogue text=x"_qs));
    QCOMPARE(answer.status, 4);
    QCOMPARE(answer.error()[u"field"], u"text"_qs);
    QCOMPARE(ask({u"queue"_qs}).status, 0); // the one before is in force
}

void TestDoing::theSameCatalogueTwiceIsExplained()
{
    const QString file = m_folder->filePath(u"levels.toml"_qs);
    QCOMPARE(ask({u"catalogue"_qs, u"export"_qs, file}).status, 0);
    for (int time = 0; time < 3; ++time)
        QCOMPARE(ask({u"catalogue"_qs, u"import"_qs, file}).status, 0);
    QCOMPARE(doAll(line(u"create-customer key=other name=Other"_qs)).status, 0);
    const Answer verified = ask({u"verify"_qs});
    QVERIFY2(verified.status == 0, verified.out);
}

void TestDoing::verifyTellsWhatItLeavesOut()
{
    QStringList exempt;
    for (const QJsonValue &one : ask({u"verify"_qs}).json()[u"exempt"].toArray())
        exempt << one[u"table"].toString() + u'.' + one[u"field"].toString();
    QCOMPARE(exempt, (QStringList{u"operation.received_at"_qs, u"ticket_words.words"_qs}));
}

void TestDoing::aKeyOfDigitsIsNoOthersNumber()
{
    const QString open = u"open-ticket server=srv channel=staff kind=request text=x "_qs;
    QCOMPARE(doAll(line(open + u"subject=first key=2"_qs)).lines().front()[u"ticket"], 1);
    QCOMPARE(doAll(line(open + u"subject=second"_qs)).lines().front()[u"ticket"], 3);
    QCOMPARE(ticket(u"2"_qs)[u"subject"], u"first"_qs);
    QCOMPARE(ticket(u"1"_qs)[u"subject"], u"first"_qs);
    QCOMPARE(ticket(u"3"_qs)[u"subject"], u"second"_qs);
    QCOMPARE(doAll(line(open + u"subject=third key=4"_qs)).lines().front()[u"ticket"], 4);
    QCOMPARE(ask({u"verify"_qs}).status, 0);
}

void TestDoing::aNumberWithZerosBeforeItIsAKey()
{
    const QString open = u"open-ticket server=srv channel=staff kind=request text=x "_qs;
    QCOMPARE(doAll(line(open + u"subject=first"_qs)).status, 0);
    QCOMPARE(ask({u"ticket"_qs, u"001"_qs}).status, 1);
    QCOMPARE(doAll(line(open + u"subject=second key=001"_qs)).status, 0);
    QCOMPARE(ticket(u"001"_qs)[u"subject"], u"second"_qs);
    QCOMPARE(ticket(u"1"_qs)[u"subject"], u"first"_qs);
}

void TestDoing::aTicketTellsTheReasonsThatWereGiven()
{
    QCOMPARE(doAll(line(u"open-ticket server=srv channel=staff kind=request subject=s text=Hello "
                        "key=t"_qs)
                 + line(u"claim ticket=t reason=mine_to_do"_qs)
                 + line(u"close ticket=t reason=asked_twice"_qs))
                 .status,
        0);
    const QJsonObject t = ticket(u"t"_qs);
    QCOMPARE(t[u"text"], u"Hello"_qs);
    QStringList reasons;
    for (const QJsonValue &line : t[u"history"].toArray()) {
        const QString field = line[u"field"].toString();
        if (field == u"owner" || field == u"state")
            reasons << line[u"reason"].toString();
    }
    QCOMPARE(reasons, QStringList({QString(), u"mine to do"_qs, u"asked twice"_qs}));
}

void TestDoing::aMalformedKeyIsAWrongCall_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("a space") << u"a_b"_qs;
    QTest::newRow("too long") << QString(65, u'a');
    QTest::newRow("another letter") << u"é"_qs;
    QTest::newRow("a UUID") << u"5f1d0c5e-8d0f-4b6e-9a53-2f9a4f8e6a11"_qs;
}

void TestDoing::aMalformedKeyIsAWrongCall()
{
    QFETCH(QString, key);
    const Answer answer = doAll(line(u"create-customer name=B key="_qs + key));
    QCOMPARE(answer.status, 4);
    QCOMPARE(answer.error()[u"field"], u"key"_qs);
    QString typed = key;
    QCOMPARE(
        ask({u"do"_qs, u"create-customer"_qs, u"name=B"_qs, u"key="_qs + typed.replace(u'_', u' ')})
            .status,
        2);
}

void TestDoing::aWrongCallIsSo_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("more behind operations") << u"operations x"_qs;
    QTest::newRow("stop without a file") << u"do create-customer key=b name=B --stop"_qs;
    QTest::newRow("no path") << u"init "_qs;
    QTest::newRow("a told time without a time") << u"do create-customer key=b name=B --now x"_qs;
}

void TestDoing::aWrongCallIsSo()
{
    QFETCH(QString, call);
    QCOMPARE(ask(call.split(u' ')).status, 2);
}

void TestDoing::bytesThatAreNoTextAreAWrongCall()
{
    QProcess process;
    process.start(u"/bin/sh"_qs,
        {u"-c"_qs,
            u"\"$0\" --database \"$1\" --as lea --now 2026-02-02T10:00+01:00 do create-customer "
            "key=b name=\"$(printf 'a\\377b')\""_qs,
            vigiectlPath(), m_path});
    const Answer answer = ended(process);
    QCOMPARE(answer.status, 2);
    QVERIFY(answer.err.contains("UTF-8"));
}

void TestDoing::calculatorsAlwaysAnswerInJson()
{
    const Answer answer
        = vigiectl({u"--lang"_qs, u"de"_qs, u"rule"_qs, u"holidays"_qs, u"2027"_qs});
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.error()[u"kind"], u"usage"_qs);
}

void TestDoing::aNodesContractRestsUnderThePlatforms()
{
    const auto isInForce = [&](const QString &key) {
        return ask({u"contract"_qs, key}).json()[u"in_force"].toBool();
    };
    QVERIFY(isInForce(u"c"_qs));
    for (const QString &act :
        {u"create-server key=two customer=acme name=two ordered=2026-01-20"_qs,
            u"create-platform key=p customer=acme name=P needed=1 nodes=srv,two"_qs,
            u"record-study key=yes customer=acme accepted=true"_qs,
            u"create-contract key=cp platform=p level=critical from=2026-02-02 study=yes"_qs}) {
        const Answer made = ask(u"do "_qs.append(act).split(u' '));
        QVERIFY2(made.status == 0, made.out + made.err);
    }
    QVERIFY(isInForce(u"cp"_qs));
    QVERIFY(!isInForce(u"c"_qs));
}

QTEST_GUILESS_MAIN(TestDoing)
#include "test_doing.moc"

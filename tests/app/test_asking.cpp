#include "support/answer_shape.h"
#include "support/vigiectl.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

const QString rowFields
    = u"ticket:integer? id:id key:text? band:text? deadline:instant? left_seconds:integer? "
      "verdict:text? level:text kind:text state:text subject:text customer:text "
      "customer_name:text server:text? server_name:text? platform:text? platform_name:text? "
      "owner:text? owner_name:text? opened:instant waited_seconds:integer? opens:instant? "
      "at_risk:boolean"_qs;

} // namespace

class TestAsking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theQueueHasTheContractsFields();
    void aPageOfTheQueueIsCutOut_data();
    void aPageOfTheQueueIsCutOut();
    void theQueueIsFiltered_data();
    void theQueueIsFiltered();
    void aTicketHasTheContractsFields();
    void aCustomerHasTheContractsFields();
    void aContractHasItsPanelsValues();
    void figuresExplainThemselves_data();
    void figuresExplainThemselves();
    void whereThereIsNoFigureTheStepsSayWhy_data();
    void whereThereIsNoFigureTheStepsSayWhy();
    void queriesAreAskedAtAnInstant_data();
    void queriesAreAskedAtAnInstant();
    void whatIsNotThereIsRefused_data();
    void whatIsNotThereIsRefused();
    void aWrongCallIsToldHowToCall_data();
    void aWrongCallIsToldHowToCall();
    void theCatalogueGoesOutAndComesBack();
    void anUnsoundCatalogueIsNamedByPlace();
    void onlyALeadChangesTheCatalogue();
    void everyCommandExplainsItself();
    void peopleReadTables_data();
    void peopleReadTables();
    void hostileTextDoesNotReachTheTerminal();

private:
    Answer ask(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return vigiectl(
            QStringList{u"--database"_qs, m_path, u"--as"_qs, u"lea"_qs, u"--lang"_qs, u"en"_qs}
                + arguments,
            input);
    }
    QJsonObject json(const QStringList &arguments) const
    {
        const Answer answer = ask(arguments + QStringList{u"--json"_qs});
        if (answer.status != 0 || !answer.err.isEmpty() || answer.out.count('\n') != 1)
            qWarning("%s %s", answer.out.constData(), answer.err.constData());
        return answer.status == 0 && answer.err.isEmpty() ? answer.json() : QJsonObject();
    }
    QJsonObject ticketNamed(const QString &key) const { return json({u"ticket"_qs, key}); }

    QTemporaryDir m_folder;
    QString m_path;
};

void TestAsking::initTestCase()
{
    m_path = m_folder.filePath(u"vigie.sqlite"_qs);
    QCOMPARE(
        vigiectl({u"init"_qs, m_path, u"--simulated-time"_qs, u"--as"_qs, u"lea"_qs}).status, 0);
    const QByteArray story = R"(
{"at":"2026-11-01T09:00+01:00","op":"create-agent","key":"paul","name":"Paul Kerr","role":"support"}
{"at":"2026-11-01T09:00+01:00","op":"create-agent","key":"max","name":"Max","role":"manager"}
{"at":"2026-11-01T09:00+01:00","op":"create-customer","key":"arbois","name":"Arbois SA","manager":"max"}
{"at":"2026-11-01T09:00+01:00","op":"create-customer","key":"delmas","name":"Delmas & fils"}
{"at":"2026-11-01T09:00+01:00","op":"create-contact","key":"boss","customer":"arbois","name":"Boss","email":"boss@arbois.example","may-call":true}
{"at":"2026-11-01T09:00+01:00","op":"create-server","key":"web1","customer":"arbois","name":"web1.example","ordered":"2026-10-30","panel":"plesk-web-host"}
{"at":"2026-11-01T09:00+01:00","op":"create-server","key":"web2","customer":"arbois","name":"web2.example","ordered":"2010-01-01"}
{"at":"2026-11-01T09:00+01:00","op":"create-server","key":"db1","customer":"delmas","name":"db1.example","ordered":"2026-10-30"}
{"at":"2026-11-01T09:00+01:00","op":"create-contract","key":"c-web1","server":"web1","level":"business","from":"2026-11-01","account-manager":"max"}
{"at":"2026-11-02T09:00+01:00","op":"record-study","key":"shop","customer":"arbois","accepted":false,"technologies":["Varnish"]}
{"at":"2026-11-24T09:00+01:00","op":"open-ticket","key":"down","server":"web1","channel":"phone","contact":"boss","verified-by":"call-back","kind":"incident","subject":"Site down","text":"It is down."}
{"at":"2026-11-24T09:01+01:00","op":"open-ticket","key":"redis","server":"web1","channel":"staff","kind":"request","subject":"Install redis","text":"Please."}
{"at":"2026-11-24T09:02+01:00","op":"open-ticket","key":"slow","server":"db1","channel":"staff","kind":"incident","subject":"Slow queries","text":"Since noon."}
{"at":"2026-11-24T09:03+01:00","op":"open-ticket","key":"address","customer":"delmas","channel":"staff","kind":"request","subject":"New address","text":"We moved."}
{"at":"2026-11-24T09:04+01:00","op":"open-ticket","key":"mail","server":"web1","channel":"staff","kind":"incident","subject":"Mail refused","text":"Nothing arrives."}
{"at":"2026-11-24T09:05+01:00","op":"open-ticket","key":"asked","server":"web2","channel":"staff","kind":"request","subject":"Which version?","text":"PHP"}
{"at":"2026-11-24T09:06+01:00","op":"open-ticket","key":"gone","server":"web2","channel":"staff","kind":"request","subject":"Spam","text":"Spam"}
{"at":"2026-11-24T09:10+01:00","op":"start","as":"paul","ticket":"mail"}
{"at":"2026-11-24T09:11+01:00","op":"qualify","as":"paul","ticket":"mail","kind":"incident","category":"mail","coverage":"customer-time","estimate_minutes":30}
{"at":"2026-11-24T09:12+01:00","op":"reply","as":"paul","ticket":"mail","text":"We look into it."}
{"at":"2026-11-24T09:20+01:00","op":"report","as":"paul","ticket":"mail","text":"Restarted."}
{"at":"2026-11-24T09:21+01:00","op":"customer-message","ticket":"mail","text":"Thank you."}
{"at":"2026-11-24T09:22+01:00","op":"wait","as":"paul","ticket":"asked","for":"customer"}
{"at":"2026-11-24T09:23+01:00","op":"close","as":"paul","ticket":"gone","reason":"spam"}
{"at":"2026-11-24T09:24+01:00","op":"link","as":"paul","ticket":"mail","to":"down"}
{"at":"2026-11-24T09:30+01:00","op":"claim","as":"paul","ticket":"redis"}
)";
    const Answer done = ask({u"do"_qs, u"--file"_qs, u"-"_qs}, story.trimmed());
    QVERIFY2(done.status == 0, done.out + done.err);
}

void TestAsking::theQueueHasTheContractsFields()
{
    const QJsonObject queue = json({u"queue"_qs});
    QCOMPARE(misfitOf(queue, u"at:instant total:integer rows:list"_qs), QString());
    const QJsonArray rows = queue[u"rows"].toArray();
    QCOMPARE(misfitOf(rows, rowFields), QString());
    QCOMPARE(queue[u"total"].toInteger(), 6);
    QCOMPARE(rows.size(), 6);
    QStringList keys;
    for (const QJsonValue &row : rows)
        keys << row[u"key"].toString();
    QCOMPARE(keys,
        (QStringList{u"down"_qs, u"mail"_qs, u"redis"_qs, u"slow"_qs, u"address"_qs, u"asked"_qs}));

    const QJsonObject first = rows[0].toObject(); // Business, declared at 9, read at 9:30
    QCOMPARE(first[u"band"], u"guaranteed"_qs);
    QCOMPARE(first[u"deadline"], u"2026-11-24T09:45:00.000+01:00"_qs);
    QCOMPARE(first[u"left_seconds"].toInteger(), 900);
    QCOMPARE(first[u"at_risk"], true);
    QVERIFY(first[u"verdict"].isNull() && first[u"waited_seconds"].isNull());
    QCOMPARE(rows[1][u"verdict"], u"met"_qs);
    QVERIFY(rows[1][u"left_seconds"].isNull());
    QCOMPARE(rows[2][u"owner"], u"paul"_qs);
    QCOMPARE(rows[2][u"owner_name"], u"Paul Kerr"_qs);
    QCOMPARE(rows[3][u"waited_seconds"].toInteger(), 28 * 60);
    QVERIFY(rows[4][u"server"].isNull());
    QVERIFY(rows[5][u"waited_seconds"].isNull());
}

void TestAsking::aPageOfTheQueueIsCutOut_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("rows");
    QTest::newRow("a limit") << QStringList{u"--limit"_qs, u"2"_qs} << 2;
    QTest::newRow("a limit of none") << QStringList{u"--limit=0"_qs} << 0;
    QTest::newRow("an offset") << QStringList{u"--offset"_qs, u"4"_qs} << 2;
    QTest::newRow("both") << QStringList{u"--offset=1"_qs, u"--limit=3"_qs} << 3;
    QTest::newRow("beyond the end") << QStringList{u"--offset"_qs, u"99"_qs} << 0;
    QTest::newRow("more than there are") << QStringList{u"--limit"_qs, u"99"_qs} << 6;
}

void TestAsking::aPageOfTheQueueIsCutOut()
{
    QFETCH(QStringList, options);
    QFETCH(int, rows);
    const QJsonObject queue = json(QStringList{u"queue"_qs} + options);
    QCOMPARE(queue[u"rows"].toArray().size(), rows);
    QCOMPARE(queue[u"total"].toInteger(), 6);
}

void TestAsking::theQueueIsFiltered_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("a word") << u"redis"_qs << QStringList{u"redis"_qs};
    QTest::newRow("a customer") << u"customer:delmas"_qs << QStringList{u"slow"_qs, u"address"_qs};
    QTest::newRow("not") << u"-customer:arbois"_qs << QStringList{u"slow"_qs, u"address"_qs};
    QTest::newRow("due") << u"due:<1h"_qs << QStringList{u"down"_qs};
    QTest::newRow("of an owner") << u"owner:paul is:request"_qs << QStringList{u"redis"_qs};
    QTest::newRow("nothing") << u"nothing like it"_qs << QStringList();
}

void TestAsking::theQueueIsFiltered()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, keys);
    const QJsonObject queue = json({u"queue"_qs, u"--filter"_qs, filter});
    QStringList found;
    for (const QJsonValue &row : queue[u"rows"].toArray())
        found << row[u"key"].toString();
    QCOMPARE(found, keys);
    QCOMPARE(queue[u"total"].toInteger(), keys.size());
}

void TestAsking::aTicketHasTheContractsFields()
{
    const QJsonObject ticket = ticketNamed(u"mail"_qs);
    QCOMPARE(misfitOf(ticket, rowFields), QString());
    QCOMPARE(misfitOf(ticket,
                 u"channel:text contact:text? verified-by:text? category:text? coverage:text? "
                 "estimate_minutes:integer? declared:instant declarations:list messages:list "
                 "interventions:list history:list links:list contract:object?"_qs),
        QString());
    QCOMPARE(misfitOf(ticket[u"declarations"].toArray(),
                 u"id:id at:instant deadline:instant? verdict:text? terms:object"_qs),
        QString());
    QCOMPARE(misfitOf(ticket[u"messages"].toArray(),
                 u"id:id at:instant who:text kind:text text:text struck:boolean "
                 "intervention:id? debited:list?"_qs),
        QString());
    QCOMPARE(misfitOf(ticket[u"interventions"].toArray(),
                 u"id:id segments:list coverage:text? minutes:integer? entries:list"_qs),
        QString());
    QCOMPARE(misfitOf(ticket[u"interventions"][0][u"segments"].toArray(),
                 u"id:id agent:text from:instant to:instant?"_qs),
        QString());
    QCOMPARE(misfitOf(ticket[u"history"].toArray(), u"id:text at:instant who:text field:text"_qs),
        QString());
    QCOMPARE(
        misfitOf(ticket[u"links"].toArray(), u"id:id ticket:integer? subject:text"_qs), QString());

    QCOMPARE(ticket[u"interventions"][0][u"minutes"].toInteger(), 10);
    QCOMPARE(ticket[u"declarations"][0][u"terms"][u"level"], u"business"_qs);
    QCOMPARE(ticket[u"contract"][u"key"], u"c-web1"_qs);
    QStringList kinds;
    for (const QJsonValue &message : ticket[u"messages"].toArray())
        kinds << message[u"kind"].toString();
    QCOMPARE(kinds, (QStringList{u"note"_qs, u"reply"_qs, u"report"_qs, u"customer"_qs}));
    const QJsonObject down = ticketNamed(u"down"_qs);
    QCOMPARE(down[u"contact"], u"boss"_qs);
    QCOMPARE(down[u"verified-by"], u"call-back"_qs);
    QCOMPARE(ticketNamed(QString::number(down[u"ticket"].toInteger())), down);
    QCOMPARE(ticketNamed(down[u"id"].toString()), down);
    QCOMPARE(ticketNamed(u"gone"_qs)[u"state"], u"closed"_qs);
}

void TestAsking::aCustomerHasTheContractsFields()
{
    const QJsonObject customer = json({u"customer"_qs, u"arbois"_qs, u"--statement"_qs,
        u"--from"_qs, u"2026-10"_qs, u"--to"_qs, u"2026-11"_qs});
    QCOMPARE(misfitOf(customer,
                 u"id:id key:text name:text manager:text? contracts:list credit_minutes:integer "
                 "statement:list contacts:list servers:list platforms:list tickets:list"_qs),
        QString());
    const QJsonArray contracts = customer[u"contracts"].toArray();
    QCOMPARE(misfitOf(contracts,
                 u"id:id key:text level:text from:instant until:instant? allowance:object?"_qs),
        QString());
    QCOMPARE(contracts[0][u"from"], u"2026-11-01T00:00:00.000+01:00"_qs);
    QCOMPARE(misfitOf(customer[u"tickets"].toArray(), rowFields), QString());
    QCOMPARE(customer[u"servers"][0][u"level"], u"business"_qs);
    QCOMPARE(customer[u"servers"][1][u"level"], u"standard"_qs);
    const QJsonArray studies = customer[u"studies"].toArray();
    QCOMPARE(
        misfitOf(studies, u"id:id key:text accepted:boolean technologies:list recorded:instant"_qs),
        QString());
    QCOMPARE(studies[0][u"key"], u"shop"_qs);
    QCOMPARE(studies[0][u"technologies"].toArray(), QJsonArray{u"Varnish"_qs});
    QCOMPARE(studies[0][u"recorded"], u"2026-11-02T09:00:00.000+01:00"_qs);
}

void TestAsking::aContractHasItsPanelsValues()
{
    const QJsonObject contract = json({u"contract"_qs, u"c-web1"_qs});
    QCOMPARE(misfitOf(contract,
                 u"id:id key:text customer:text server:text? platform:text? level:text "
                 "from:instant until:instant? account-manager:text? referring-engineer:text? "
                 "study:text? guarantee_minutes:integer? allowance_minutes:integer "
                 "fee_cents:integer? availability_target_bp:integer? penalty_bp:integer? "
                 "technologies:list tma:boolean exception_reason:text? responsible:object "
                 "administrator:text missing:list in_force:boolean allowance:object"_qs),
        QString());
    QCOMPARE(misfitOf(contract[u"allowance"].toObject(),
                 u"granted_minutes:integer used_minutes:integer left_minutes:integer"_qs),
        QString());
    QCOMPARE(contract[u"allowance"][u"granted_minutes"].toInteger(), 90);
    QCOMPARE(contract[u"allowance"][u"used_minutes"].toInteger(), 10);
    QCOMPARE(contract[u"allowance"][u"left_minutes"].toInteger(), 80);
    QCOMPARE(contract[u"responsible"][u"hardware"], u"company"_qs); // L1
    QCOMPARE(contract[u"account-manager"], u"max"_qs);
    QCOMPARE(contract[u"guarantee_minutes"].toInteger(), 45);
}

void TestAsking::figuresExplainThemselves_data()
{
    QTest::addColumn<QStringList>("question");
    QTest::addColumn<QJsonValue>("value");
    const auto newRow = [](const char *name, const QStringList &question, const QJsonValue &value) {
        QTest::newRow(name) << question << value;
    };
    newRow("Q4 a deadline", {u"deadline"_qs, u"down"_qs}, u"2026-11-24T09:45:00.000+01:00"_qs);
    newRow("E54 a decided deadline stays", {u"deadline"_qs, u"mail"_qs},
        u"2026-11-24T09:49:00.000+01:00"_qs);
    newRow("Q1 the first place", {u"position"_qs, u"down"_qs}, 1);
    newRow("Q1 a place in band 3", {u"position"_qs, u"address"_qs}, 5);
    newRow("Q1 the last place", {u"position"_qs, u"asked"_qs}, 6);
    newRow("H5 a balance that nothing moved", {u"balance"_qs, u"arbois"_qs}, 0);
    newRow("L2 Serenity", {u"eligibility"_qs, u"web1"_qs, u"serenity"_qs}, true);
    newRow("L2.ordered an old server", {u"eligibility"_qs, u"web2"_qs, u"pro"_qs}, false);
    newRow("L2.new after a paid level", {u"eligibility"_qs, u"web1"_qs, u"business"_qs}, false);
    newRow("L2.licence", {u"eligibility"_qs, u"db1"_qs, u"business"_qs}, false);
    newRow("L2.study", {u"eligibility"_qs, u"web1"_qs, u"critical"_qs}, false);
}

void TestAsking::figuresExplainThemselves()
{
    QFETCH(QStringList, question);
    QFETCH(QJsonValue, value);
    const QJsonObject why = json(QStringList{u"why"_qs} + question);
    QCOMPARE(why[u"value"], value);
    QCOMPARE(flawOf(why), QString());
}

void TestAsking::whereThereIsNoFigureTheStepsSayWhy_data()
{
    QTest::addColumn<QStringList>("question");
    QTest::addColumn<QString>("rule");
    QTest::newRow("E86 a request has no deadline")
        << QStringList{u"deadline"_qs, u"redis"_qs} << u"K6"_qs;
    QTest::newRow("K6 an incident of Standard")
        << QStringList{u"deadline"_qs, u"slow"_qs} << u"K6"_qs;
    QTest::newRow("E15 a closed ticket has no place")
        << QStringList{u"position"_qs, u"gone"_qs} << u"E15"_qs;
}

void TestAsking::whereThereIsNoFigureTheStepsSayWhy()
{
    QFETCH(QStringList, question);
    QFETCH(QString, rule);
    const QJsonObject why = json(QStringList{u"why"_qs} + question);
    QVERIFY(why.contains(u"value") && why[u"value"].isNull());
    QCOMPARE(why[u"steps"].toArray().last()[u"rule"], rule);
    QCOMPARE(flawOf(why), QString());
}

void TestAsking::queriesAreAskedAtAnInstant_data()
{
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("left");
    QTest::newRow("E72 the last write")
        << QStringList() << u"2026-11-24T09:30:00.000+01:00"_qs << 900;
    QTest::newRow("E54 told, at the deadline")
        << QStringList{u"--now"_qs, u"2026-11-24T09:45+01:00"_qs}
        << u"2026-11-24T09:45:00.000+01:00"_qs << 0;
    QTest::newRow("E54 told, over") << QStringList{u"--now"_qs, u"2026-11-24T08:45:00.001Z"_qs}
                                    << u"2026-11-24T09:45:00.001+01:00"_qs << -1;
    QTest::newRow("E72 before the last write")
        << QStringList{u"--now"_qs, u"2026-11-24T09:15+01:00"_qs}
        << u"2026-11-24T09:15:00.000+01:00"_qs << 1'800;
}

void TestAsking::queriesAreAskedAtAnInstant()
{
    QFETCH(QStringList, now);
    QFETCH(QString, at);
    QFETCH(int, left);
    const QJsonObject queue = json(QStringList{u"queue"_qs} + now);
    QCOMPARE(queue[u"at"], at);
    QCOMPARE(queue[u"rows"][0][u"left_seconds"].toInteger(), left);
    QCOMPARE(queue[u"rows"][0][u"verdict"], left < 0 ? QJsonValue(u"missed"_qs) : QJsonValue());
    const QJsonObject ticket = json(QStringList{u"ticket"_qs, u"down"_qs} + now);
    QCOMPARE(ticket[u"left_seconds"].toInteger(), left);
    QCOMPARE(ticket[u"declarations"][0][u"verdict"], queue[u"rows"][0][u"verdict"]);
}

void TestAsking::whatIsNotThereIsRefused_data()
{
    QTest::addColumn<QStringList>("call");
    const auto newRow
        = [](const char *name, const QStringList &call) { QTest::newRow(name) << call; };
    newRow("reference a ticket", {u"ticket"_qs, u"nope"_qs});
    newRow("reference a ticket's number", {u"ticket"_qs, u"999"_qs});
    newRow("reference a ticket's provisional name", {u"ticket"_qs, u"new-0000"_qs});
    newRow("reference a customer", {u"customer"_qs, u"nope"_qs});
    newRow("reference a contract", {u"contract"_qs, u"nope"_qs});
    newRow("reference a deadline", {u"why"_qs, u"deadline"_qs, u"nope"_qs});
    newRow("reference a position", {u"why"_qs, u"position"_qs, u"nope"_qs});
    newRow("reference a server", {u"why"_qs, u"eligibility"_qs, u"nope"_qs, u"pro"_qs});
}

void TestAsking::whatIsNotThereIsRefused()
{
    QFETCH(QStringList, call);
    const Answer answer = ask(call + QStringList{u"--json"_qs});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(
        misfitOf(answer.error(), u"kind:text rule:text message:text lifts:list"_qs), QString());
    QCOMPARE(answer.error()[u"kind"], u"refused"_qs);
    QCOMPARE(answer.error()[u"rule"], u"reference"_qs);

    const Answer forPeople = ask(call);
    QCOMPARE(forPeople.status, 1);
    QCOMPARE(forPeople.out, QByteArray());
    QVERIFY(forPeople.err.startsWith("vigiectl: "));
}

void TestAsking::aWrongCallIsToldHowToCall_data()
{
    QTest::addColumn<QStringList>("call");
    for (const char *call : {"queue --limit x", "queue --limit -1", "queue --limit", "queue extra",
             "queue --offset 1.5", "ticket", "ticket 1 2", "ticket --all", "customer",
             "customer arbois --from 2026", "contract", "why", "why deadline", "why weather down",
             "why eligibility web1", "why eligibility web1 gold", "customer arbois --csv",
             "invoiceable --state gold", "invoiceable --state withdrawn", "invoiceable x",
             "catalogue", "catalogue eat x", "catalogue export", "help me please", "nonsense",
             "queue --now 2026-11-24"})
        QTest::newRow(call) << QString::fromLatin1(call).split(u' ');
}

void TestAsking::aWrongCallIsToldHowToCall()
{
    QFETCH(QStringList, call);
    const Answer answer = ask(call + QStringList{u"--json"_qs});
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.error()[u"kind"], u"usage"_qs);
    QVERIFY(!answer.error()[u"message"].toString().isEmpty());
    QCOMPARE(answer.err, QByteArray());
}

void TestAsking::theCatalogueGoesOutAndComesBack()
{
    const QString path = m_folder.filePath(u"levels.toml"_qs);
    const QJsonObject out = json({u"catalogue"_qs, u"export"_qs, path});
    QCOMPARE(misfitOf(out, u"file:text version:integer"_qs), QString());
    QCOMPARE(json({u"catalogue"_qs, u"check"_qs, path})[u"version"], out[u"version"]);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray text = file.readAll().replace("reopen_days = 14", "reopen_days = 21");
    file.close();
    const Answer in = ask({u"catalogue"_qs, u"import"_qs, u"-"_qs, u"--now"_qs,
                              u"2026-11-24T09:30+01:00"_qs, u"--json"_qs},
        text);
    QVERIFY2(in.status == 0, in.out);
    QCOMPARE(in.json()[u"version"].toInteger(), out[u"version"].toInteger() + 1);
    QVERIFY(ask({u"catalogue"_qs, u"export"_qs, u"-"_qs}).out.contains("reopen_days = 21"));
}

void TestAsking::anUnsoundCatalogueIsNamedByPlace()
{
    const QString path = m_folder.filePath(u"broken.toml"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("version = 1\ncompany = 7\n");
    file.close();
    for (const QString &what : {u"check"_qs, u"import"_qs}) {
        const Answer answer = ask({u"catalogue"_qs, what, path, u"--json"_qs});
        QCOMPARE(answer.status, 4);
        QCOMPARE(answer.error()[u"kind"], u"input"_qs);
        QCOMPARE(answer.error()[u"file"], path);
        QCOMPARE(answer.error()[u"line"].toInteger(), 2);
        QCOMPARE(answer.error()[u"field"], u"company"_qs);
    }
    QCOMPARE(ask({u"catalogue"_qs, u"check"_qs, path + u".none"_qs}).status, 4);
}

void TestAsking::onlyALeadChangesTheCatalogue()
{
    const QString path = m_folder.filePath(u"mine.toml"_qs);
    QCOMPARE(ask({u"catalogue"_qs, u"export"_qs, path}).status, 0);
    const QStringList import{u"catalogue"_qs, u"import"_qs, path, u"--json"_qs};
    const QStringList later{u"--now"_qs, u"2026-11-24T09:30+01:00"_qs};
    const Answer refused = ask(import + later + QStringList{u"--as"_qs, u"paul"_qs});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.error()[u"rule"], u"right"_qs);
    QCOMPARE(ask(import).status, 2); // a simulated time is told
}

void TestAsking::everyCommandExplainsItself()
{
    const QJsonArray commands = json({u"help"_qs})[u"commands"].toArray();
    QCOMPARE(
        misfitOf(commands, u"command:text usage:text summary:text details:text"_qs), QString());
    for (const QJsonValue &command : commands) {
        const QString word = command[u"command"].toString();
        QCOMPARE(json({u"help"_qs, word}), command.toObject());
        QVERIFY(command[u"usage"].toString().startsWith(u"vigiectl "_qs + word));
        const Answer told = ask({u"help"_qs, word});
        QCOMPARE(told.status, 0);
        QVERIFY(told.out.contains(command[u"summary"].toString().toUtf8()));
    }
    QVERIFY(ask({u"help"_qs}).out.contains("queue"));
    const QByteArray manual = ask({u"help"_qs, u"--man"_qs}).out;
    QVERIFY(manual.startsWith(".TH VIGIECTL 1"));
    for (const QJsonValue &command : commands) {
        const QByteArray usage = command[u"usage"].toString().mid(9).toUtf8().replace("-", "\\-");
        QVERIFY2(manual.contains("\n.B " + usage + '\n'), usage);
    }
    QCOMPARE(ask({u"help"_qs, u"nonsense"_qs}).status, 2);
}

void TestAsking::peopleReadTables_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QStringList>("told");
    const auto newRow = [](const char *name, const QStringList &call, const QStringList &told) {
        QTest::newRow(name) << call << told;
    };
    newRow("the queue", {u"queue"_qs},
        {u"15:00"_qs, u"Site down"_qs, u"Arbois SA"_qs, u"paul"_qs, u"28 min"_qs});
    newRow("an empty queue", {u"queue"_qs, u"--filter"_qs, u"nothing like it"_qs}, {u"0"_qs});
    newRow("a ticket", {u"ticket"_qs, u"mail"_qs},
        {u"Mail refused"_qs, u"We look into it."_qs, u"Paul Kerr (paul)"_qs, u"10 minute"_qs,
            u"Time worked: "_qs, u"10 min of work: 10 min from the allowance of November 2026"_qs,
            u"#1"_qs});
    newRow("a customer", {u"customer"_qs, u"arbois"_qs},
        {u"Arbois SA (arbois)"_qs, u"Boss"_qs, u"web1.example"_qs, u"c-web1"_qs, u"shop"_qs,
            u"declined"_qs, u"Varnish"_qs, u"Site down"_qs});
    newRow("a contract", {u"contract"_qs, u"c-web1"_qs},
        {u"Business"_qs, u"45 minute"_qs, u"90.00 EUR"_qs, u"Max (max)"_qs});
    newRow("why a deadline", {u"why"_qs, u"deadline"_qs, u"down"_qs},
        {u"09:45:00"_qs, u"T3"_qs, u"c-web1"_qs});
    newRow("why a place", {u"why"_qs, u"position"_qs, u"address"_qs}, {u"5"_qs, u"Q1"_qs});
    newRow("why a level", {u"why"_qs, u"eligibility"_qs, u"web2"_qs, u"pro"_qs},
        {u"no"_qs, u"L2.ordered"_qs, u"1 Jan 2010"_qs});
}

void TestAsking::peopleReadTables()
{
    QFETCH(QStringList, call);
    QFETCH(QStringList, told);
    const Answer answer = ask(call);
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.err, QByteArray());
    const QString text = QString::fromUtf8(answer.out);
    for (const QString &part : told)
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    QVERIFY2(!text.contains(u'{'), qPrintable(text));
}

void TestAsking::hostileTextDoesNotReachTheTerminal()
{
    const QByteArray line
        = R"({"op":"open-ticket","key":"evil","server":"web2","channel":"staff","kind":"request",)"
          R"("subject":"\u001b[2J\u001b]0;gone\u0007","text":"\u001b[31mred\r\nnext",)"
          R"("at":"2026-11-24T09:40+01:00"})";
    const Answer done = ask({u"do"_qs, u"--file"_qs, u"-"_qs}, line);
    QCOMPARE(done.status, 0);
    for (const QStringList &call : {QStringList{u"queue"_qs}, QStringList{u"ticket"_qs, u"evil"_qs},
             QStringList{u"customer"_qs, u"arbois"_qs}}) {
        const QByteArray out = ask(call).out;
        QVERIFY(!out.isEmpty());
        QVERIFY2(!out.contains('\x1b') && !out.contains('\x07') && !out.contains('\r'), out);
    }
}

QTEST_GUILESS_MAIN(TestAsking)
#include "test_asking.moc"

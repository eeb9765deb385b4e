#include "support/answer_shape.h"
#include "support/vigiectl.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vigie::test;

namespace {

QByteArray question(const QByteArray &allowance, qint64 credit, const QByteArray &segments,
    const QByteArray &rest = R"(,"coverage":"customer-time")")
{
    return R"({"allowance":)" + allowance + R"(,"credit":)" + QByteArray::number(credit)
        + R"(,"segments":)" + segments + rest + '}';
}

QJsonObject object(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}

/// "kind month minutes = balance"
QStringList rowsOf(const QJsonArray &statement)
{
    QStringList rows;
    for (const QJsonValue &row : statement)
        rows << u"%1 %2 %3 = %4"_qs.arg(row[u"kind"].toString(), row[u"month"].toString())
                    .arg(row[u"minutes"].toInteger())
                    .arg(row[u"balance"].toInteger());
    return rows;
}

QStringList entriesOf(const QJsonArray &entries)
{
    QStringList lines;
    for (const QJsonValue &entry : entries)
        lines << u"%1 %2 %3"_qs.arg(entry[u"month"].toString(), entry[u"source"].toString())
                     .arg(entry[u"minutes"].toInteger());
    return lines;
}

} // namespace

/// Hours as scripts ask for them.
class TestHoursCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeIsAllocated_data();
    void timeIsAllocated();
    void aQuestionThatCannotBeIsRefused_data();
    void aQuestionThatCannotBeIsRefused();

    void init();
    void creditIsSoldUsedAndExplained();
    void theStatementIsOfTheMonthsAsked_data();
    void theStatementIsOfTheMonthsAsked();
    void theStatementGoesOutAsCsv();
    void blocksAreConfirmedAndInvoicedOnce();
    void aBlockNamesTheTicketItWasBookedOn();
    void aDebitSaysWhereItsMinutesComeFrom();
    void freedAllowanceIsExplained();
    void aStartWithoutCoverNeedsALead();
    void aCorrectionShowsInTheStatement();
    void aReportIsLookedAtBefore();

private:
    QString path() const { return m_folder->filePath(u"vigie.sqlite"_qs); }
    Answer ctl(const QStringList &arguments, const QByteArray &input = {})
    {
        return vigiectl(QStringList{u"--database"_qs, path(), u"--json"_qs} + arguments, input);
    }
    /// WHEN WHO OPERATION field=value …; the first refusal's rule, if any. WHEN is of November
    /// unless it names another month: 24/10:00, 12-01/09:00.
    QString tell(const QStringList &lines);
    QJsonObject customer() { return ctl({u"customer"_qs, u"acme"_qs, u"--statement"_qs}).json(); }
    QJsonObject ticket() { return ctl({u"ticket"_qs, u"t"_qs}).json(); }
    QString intervention() { return ticket()[u"interventions"].toArray()[0][u"id"].toString(); }
    QJsonObject whyDebit(const QString &id) { return ctl({u"why"_qs, u"debit"_qs, id}).json(); }
    /// Work in two months, bought for in each.
    QString overTwoMonths();
    /// 65 minutes of a Pro server's allowance are used on `t`, 60 of credit are there; 95 minutes
    /// are then worked on `u`.
    QString beyondTheAllowance();

    std::optional<QTemporaryDir> m_folder;
};

void TestHoursCommands::timeIsAllocated_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QJsonObject>("answer");
    QTest::newRow("H3 from one month into the next")
        << question(R"({"2026-11":30,"2026-12":90})", 20,
               R"([["2026-11-30T23:30+01:00","2026-12-01T01:15+01:00"]])")
        << object(R"({"minutes":105,"entries":[)"
                  R"({"month":"2026-11","source":"allowance","minutes":30},)"
                  R"({"month":"2026-12","source":"allowance","minutes":75}],"blocks":0,)"
                  R"("after":{"allowance":{"2026-11":0,"2026-12":15},"credit":20}})");
    QTest::newRow("H3 E45 blocks for what is missing")
        << question("{}", 20, R"([["2026-11-24T10:00+01:00","2026-11-24T11:35+01:00"]])")
        << object(R"({"minutes":95,"entries":[)"
                  R"({"month":"2026-11","source":"credit","minutes":20},)"
                  R"({"month":"2026-11","source":"block","minutes":75}],"blocks":2,)"
                  R"("after":{"allowance":{},"credit":45}})");
    QTest::newRow("E25 missing is sold once over two months")
        << question("{}", 0, R"([["2026-11-30T23:30+01:00","2026-12-01T00:40+01:00"]])")
        << object(R"({"minutes":70,"entries":[)"
                  R"({"month":"2026-11","source":"block","minutes":30},)"
                  R"({"month":"2026-12","source":"block","minutes":40}],"blocks":2,)"
                  R"("after":{"allowance":{},"credit":50}})");
    QTest::newRow("E12 a debit unit of 60 raises what exceeds the allowance")
        << question(R"({"2026-11":40})", 100,
               R"([["2026-11-24T10:00+01:00","2026-11-24T11:10+01:00"]])",
               R"(,"coverage":"customer-time","debit_unit":60)")
        << object(R"({"minutes":70,"entries":[)"
                  R"({"month":"2026-11","source":"allowance","minutes":40},)"
                  R"({"month":"2026-11","source":"credit","minutes":60}],"blocks":0,)"
                  R"("after":{"allowance":{"2026-11":0},"credit":40}})");
    QTest::newRow("E25 H4 coverage that debits nothing")
        << question(R"({"2026-11":40})", 100,
               R"([["2026-11-24T10:00+01:00","2026-11-24T11:10+01:00"]])",
               R"(,"coverage":"hardware-network")")
        << object(R"({"minutes":70,"entries":[],"blocks":0,)"
                  R"("after":{"allowance":{"2026-11":40},"credit":100}})");
    QTest::newRow("E30 a part of a second is cut before it is raised")
        << question(
               "{}", 100, R"([["2026-11-24T10:00:00.000+01:00","2026-11-24T11:00:00.400+01:00"]])")
        << object(R"({"minutes":60,"entries":[)"
                  R"({"month":"2026-11","source":"credit","minutes":60}],"blocks":0,)"
                  R"("after":{"allowance":{},"credit":40}})");
    QTest::newRow("H3 nothing worked") << question("{}", 0, "[]")
                                       << object(R"({"minutes":0,"entries":[],"blocks":0,)"
                                                 R"("after":{"allowance":{},"credit":0}})");
}

void TestHoursCommands::timeIsAllocated()
{
    QFETCH(QByteArray, asked);
    QFETCH(QJsonObject, answer);
    const Answer told = vigiectl({u"rule"_qs, u"allocate"_qs}, asked);
    QCOMPARE(told.status, 0);
    QCOMPARE(told.json(), answer);
}

void TestHoursCommands::aQuestionThatCannotBeIsRefused_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("what");
    QTest::newRow("E13 one engineer's segments overlap") << question("{}", 0,
        R"([["2026-11-24T10:00Z","2026-11-24T11:00Z"],["2026-11-24T10:59Z","2026-11-24T12:00Z"]])")
                                                         << 1 << u"E13"_qs;
    QTest::newRow("K3 one that ends before it begins")
        << question("{}", 0, R"([["2026-11-24T11:00Z","2026-11-24T10:00Z"]])") << 1 << u"K3"_qs;
    QTest::newRow("no offset") << question("{}", 0, R"([["2026-11-24T11:00","2026-11-24T12:00Z"]])")
                               << 4 << u"segments"_qs;
    QTest::newRow("no month") << question(R"({"2026-13":1})", 0, "[]") << 4 << u"allowance"_qs;
    QTest::newRow("less than none") << question("{}", -1, "[]") << 4 << u"credit"_qs;
    QTest::newRow("no such coverage")
        << question("{}", 0, "[]", R"(,"coverage":"free")") << 4 << u"coverage"_qs;
    QTest::newRow("a unit of 0") << question(
        "{}", 0, "[]", R"(,"coverage":"customer-time","sale_unit":0)")
                                 << 4 << u"sale_unit"_qs;
}

void TestHoursCommands::aQuestionThatCannotBeIsRefused()
{
    QFETCH(QByteArray, asked);
    QFETCH(int, status);
    QFETCH(QString, what);
    const Answer told = vigiectl({u"rule"_qs, u"allocate"_qs}, asked);
    QCOMPARE(told.status, status);
    QCOMPARE(told.error()[status == 1 ? u"rule"_qs : u"field"_qs].toString(), what);
}

QString TestHoursCommands::tell(const QStringList &lines)
{
    QByteArray input;
    for (const QString &text : lines) {
        const QString when = text.section(u' ', 0, 0).replace(u'/', u'T');
        const QString at
            = u"2026-%1:00+01:00"_qs.arg(when.contains(u'-') ? when : u"11-"_qs + when);
        QJsonObject json = QJsonDocument::fromJson(line(text.section(u' ', 2))).object();
        for (const QString &field : {u"blocks"_qs, u"minutes"_qs, u"estimate_minutes"_qs}) {
            if (json.contains(field))
                json[field] = json[field].toString().toInt();
        }
        json[u"at"] = at;
        json[u"as"] = text.section(u' ', 1, 1);
        input += QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    }
    const Answer told = ctl({u"do"_qs, u"--file"_qs, u"-"_qs}, input);
    for (const QJsonObject &answer : told.lines()) {
        if (!answer[u"accepted"].toBool())
            return answer[u"rule"].toString() + answer[u"error"][u"message"].toString();
    }
    return {};
}

/// A Standard server without credit and a qualified ticket of 30 minutes on it.
void TestHoursCommands::init()
{
    m_folder.emplace();
    QCOMPARE(vigiectl({u"--as"_qs, u"lea"_qs, u"--now"_qs, u"2026-11-02T08:00+01:00"_qs, u"init"_qs,
                          path(), u"--simulated-time"_qs})
                 .status,
        0);
    QCOMPARE(tell({u"02/09:00 lea create-agent key=max name=Max role=manager"_qs,
                 u"02/09:00 lea create-agent key=paul name=Paul role=support"_qs,
                 u"02/09:00 lea create-customer key=acme name=Acme"_qs,
                 u"02/09:00 lea create-server key=web customer=acme name=web ordered=2026-10-01"_qs,
                 u"24/09:30 paul open-ticket key=t server=web channel=staff kind=request subject=x "
                 "text=x"_qs,
                 u"24/09:31 paul qualify ticket=t kind=request category=web "
                 "coverage=customer-time estimate_minutes=30"_qs}),
        QString());
}

void TestHoursCommands::creditIsSoldUsedAndExplained()
{
    QCOMPARE(
        tell({u"24/09:40 max sell-credit customer=acme blocks=1 invoice=F-17"_qs,
            u"24/10:00 paul start ticket=t"_qs, u"24/11:35 paul report ticket=t text=Done"_qs}),
        QString());
    const QJsonObject told = customer();
    QCOMPARE(told[u"credit_minutes"].toInteger(), 25);
    QCOMPARE(rowsOf(told[u"statement"].toArray()),
        (QStringList{u"purchase 2026-11 60 = 60"_qs, u"credit 2026-11 -60 = 0"_qs,
            u"block 2026-11 60 = 60"_qs, u"credit 2026-11 -35 = 25"_qs}));
    QCOMPARE(told[u"statement"][0][u"invoice"].toString(), u"F-17"_qs);
    QVERIFY(told[u"statement"][1][u"invoice"].isNull());
    QCOMPARE(misfitOf(told[u"statement"].toArray(),
                 u"id:id number:integer at:instant month:text kind:text minutes:integer "
                 "balance:integer ticket:integer? author:text author_name:text server:text? "
                 "source:text? catalogue:integer intervention:id? undoes:id? invoice:text? "
                 "reason:text?"_qs),
        QString());
    QCOMPARE(told[u"statement"][0][u"at"].toString(), u"2026-11-24T09:40:00.000+01:00"_qs);
    QCOMPARE(told[u"statement"][0][u"author"].toString(), u"max"_qs);
    QVERIFY(told[u"statement"][0][u"ticket"].isNull());
    QVERIFY(told[u"statement"][0][u"intervention"].isNull());
    for (const int row : {1, 2, 3}) {
        const QJsonValue entry = told[u"statement"][row];
        QCOMPARE(entry[u"at"].toString(), u"2026-11-24T11:35:00.000+01:00"_qs);
        QCOMPARE(entry[u"author"].toString(), u"paul"_qs);
        QCOMPARE(entry[u"ticket"].toInteger(), ticket()[u"ticket"].toInteger());
        QCOMPARE(entry[u"intervention"].toString(), intervention());
    }
    QCOMPARE(ctl({u"customer"_qs, u"acme"_qs}).json()[u"statement"].toArray(), QJsonArray());

    const QJsonObject worked = ticket()[u"interventions"].toArray()[0].toObject();
    QCOMPARE(worked[u"minutes"].toInteger(), 95);
    QCOMPARE(entriesOf(worked[u"entries"].toArray()),
        (QStringList{u"2026-11 credit 60"_qs, u"2026-11 block 35"_qs}));
    const QJsonObject balance = ctl({u"why"_qs, u"balance"_qs, u"acme"_qs}).json();
    QCOMPARE(balance[u"value"].toInteger(), 25);
    QCOMPARE(balance[u"steps"].toArray().size(), 4); // bought, used, sold by the report, left
    QCOMPARE(flawOf(balance), QString());
    const QJsonObject debit = whyDebit(intervention());
    QCOMPARE(debit[u"value"].toInteger(), 95);
    QCOMPARE(flawOf(debit), QString());
    QCOMPARE(ctl({u"why"_qs, u"debit"_qs, u"no-such"_qs}).status, 1);
    const Answer verified = ctl({u"verify"_qs});
    QCOMPARE(verified.status, 0);
}

QString TestHoursCommands::overTwoMonths()
{
    return tell({u"24/09:40 max sell-credit customer=acme blocks=2 invoice=F-17,_\"paid\""_qs,
        u"24/10:00 paul start ticket=t"_qs, u"24/10:40 paul report ticket=t text=Done"_qs,
        u"24/11:00 paul open-ticket key=u server=web channel=staff kind=request subject=y "
        "text=y"_qs,
        u"24/11:01 paul qualify ticket=u kind=request category=web coverage=customer-time "
        "estimate_minutes=30"_qs,
        u"30/23:30 paul start ticket=u reason=night"_qs,
        u"12-01/00:15 paul report ticket=u text=Done"_qs,
        u"12-01/09:00 max sell-credit customer=acme blocks=1"_qs});
}

void TestHoursCommands::theStatementIsOfTheMonthsAsked_data()
{
    QTest::addColumn<QStringList>("months");
    QTest::addColumn<QStringList>("rows");
    const QStringList november{u"purchase 2026-11 120 = 120"_qs, u"credit 2026-11 -40 = 80"_qs,
        u"credit 2026-11 -30 = 50"_qs};
    const QStringList december{u"credit 2026-12 -15 = 35"_qs, u"purchase 2026-12 60 = 95"_qs};
    QTest::newRow("all") << QStringList() << november + december;
    QTest::newRow("to one") << QStringList{u"--to"_qs, u"2026-11"_qs} << november;
    QTest::newRow("from one") << QStringList{u"--from"_qs, u"2026-12"_qs} << december;
    QTest::newRow("one") << QStringList{u"--from"_qs, u"2026-11"_qs, u"--to"_qs, u"2026-11"_qs}
                         << november;
    QTest::newRow("both") << QStringList{u"--from"_qs, u"2026-11"_qs, u"--to"_qs, u"2026-12"_qs}
                          << november + december;
    QTest::newRow("before all") << QStringList{u"--to"_qs, u"2026-10"_qs} << QStringList();
    QTest::newRow("after all") << QStringList{u"--from"_qs, u"2027-01"_qs} << QStringList();
}

void TestHoursCommands::theStatementIsOfTheMonthsAsked()
{
    QFETCH(QStringList, months);
    QFETCH(QStringList, rows);
    QCOMPARE(overTwoMonths(), QString());
    const QJsonObject told
        = ctl(QStringList{u"customer"_qs, u"acme"_qs, u"--statement"_qs} + months).json();
    QCOMPARE(rowsOf(told[u"statement"].toArray()), rows);
    QCOMPARE(told[u"credit_minutes"].toInteger(), 95);
}

void TestHoursCommands::theStatementGoesOutAsCsv()
{
    QCOMPARE(overTwoMonths(), QString());
    const Answer csv = vigiectl({u"--database"_qs, path(), u"customer"_qs, u"acme"_qs,
        u"--statement"_qs, u"--csv"_qs, u"--to"_qs, u"2026-11"_qs});
    QCOMPARE(csv.status, 0);
    const QList<QByteArray> lines = csv.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0],
        QByteArray("id,number,at,month,kind,minutes,balance,ticket,author,server,intervention,"
                   "source,undoes,catalogue,invoice,reason"));
    QVERIFY2(lines[1].contains(",1,2026-11-24T09:40:00.000+01:00,2026-11,purchase,120,120,,max,,")
            && lines[1].endsWith(R"(,"F-17, ""paid""",)"),
        lines[1].constData());
    QVERIFY2(lines[2].contains(",2026-11,credit,-40,80,1,paul,web,"), lines[2].constData());
}

void TestHoursCommands::blocksAreConfirmedAndInvoicedOnce()
{
    QCOMPARE(tell({u"24/10:00 lea start ticket=t reason=agreed"_qs,
                 u"24/10:20 lea report ticket=t text=Done"_qs}),
        QString());
    const QJsonArray blocks = ctl({u"invoiceable"_qs}).json()[u"blocks"].toArray();
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(misfitOf(blocks,
                 u"id:id customer:text customer_name:text ticket:integer intervention:id "
                 "sold:instant minutes:integer state:text server:text?"_qs),
        QString());
    QCOMPARE(blocks[0][u"ticket"].toInteger(), ticket()[u"ticket"].toInteger());
    QCOMPARE(blocks[0][u"intervention"].toString(), intervention());
    QCOMPARE(blocks[0][u"sold"].toString(), u"2026-11-24T10:20:00.000+01:00"_qs);
    const QString id = blocks[0][u"id"].toString();
    QCOMPARE(blocks[0][u"state"].toString(), u"to-confirm"_qs);
    QCOMPARE(blocks[0][u"customer"].toString(), u"acme"_qs);
    QCOMPARE(blocks[0][u"minutes"].toInteger(), 60);
    QCOMPARE(tell({u"24/10:30 max mark-invoiced block="_qs + id}), u"E2"_qs);
    QCOMPARE(tell({u"24/10:30 paul confirm-block block="_qs + id}), u"right"_qs);
    QCOMPARE(tell({u"24/10:30 max confirm-block block="_qs + id}), QString());
    const auto inState = [&](const QString &state) {
        return ctl({u"invoiceable"_qs, u"--state"_qs, state}).json()[u"blocks"].toArray().size();
    };
    QCOMPARE(inState(u"to-confirm"_qs), 0);
    QCOMPARE(inState(u"invoiceable"_qs), 1);
    QCOMPARE(tell({u"24/10:31 max mark-invoiced block="_qs + id}), QString());
    QCOMPARE(tell({u"24/10:32 max mark-invoiced block="_qs + id}), u"E2"_qs);
    const Answer csv = vigiectl({u"--database"_qs, path(), u"invoiceable"_qs, u"--csv"_qs});
    const QList<QByteArray> lines = csv.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], QByteArray("id,customer,ticket,intervention,sold,minutes,state"));
    QVERIFY2(lines[1].startsWith(id.toUtf8() + ",acme,1,") && lines[1].endsWith(",60,invoiced"),
        lines[1].constData());
}

void TestHoursCommands::aBlockNamesTheTicketItWasBookedOn()
{
    QCOMPARE(tell({u"24/10:00 lea start ticket=t reason=agreed"_qs,
                 u"24/10:20 lea report ticket=t text=Done"_qs,
                 u"24/10:30 lea create-server key=db customer=acme name=db ordered=2026-10-01"_qs,
                 u"24/10:31 paul open-ticket key=u server=db channel=staff kind=request subject=y "
                 "text=y"_qs}),
        QString());
    const qint64 booked = ticket()[u"ticket"].toInteger();
    const QString worked = intervention();
    QCOMPARE(tell({u"24/10:40 paul merge ticket=t into=u"_qs}), QString());

    const QJsonValue block = ctl({u"invoiceable"_qs}).json()[u"blocks"][0];
    QCOMPARE(block[u"ticket"].toInteger(), booked); // E8
    QCOMPARE(block[u"intervention"].toString(), worked);
    const QJsonObject told = customer();
    QCOMPARE(told[u"blocks"][0][u"ticket"].toInteger(), booked);
    for (const QJsonValue &row : told[u"statement"].toArray())
        QCOMPARE(row[u"ticket"].toInteger(), booked);
    const QJsonObject why = whyDebit(worked);
    QCOMPARE(flawOf(why), QString());
    QCOMPARE(why[u"steps"][2][u"rule"].toString(), u"E8"_qs);
    QCOMPARE(why[u"steps"][2][u"inputs"][u"machine"].toString(), u"web"_qs);
}

QString TestHoursCommands::beyondTheAllowance()
{
    return tell({u"24/09:40 lea create-contract key=pro server=web level=pro from=2026-11-24"_qs,
        u"24/09:41 max sell-credit customer=acme blocks=1"_qs, u"24/10:00 paul start ticket=t"_qs,
        u"24/11:05 paul report ticket=t text=Done"_qs,
        u"24/11:10 paul open-ticket key=u server=web channel=staff kind=request subject=y "
        "text=y"_qs,
        u"24/11:11 paul qualify ticket=u kind=request category=web coverage=customer-time "
        "estimate_minutes=30"_qs,
        u"24/11:15 paul start ticket=u"_qs, u"24/12:50 paul report ticket=u text=Done"_qs});
}

void TestHoursCommands::aDebitSaysWhereItsMinutesComeFrom()
{
    QCOMPARE(beyondTheAllowance(), QString());
    const QJsonObject file = ctl({u"ticket"_qs, u"u"_qs}).json();
    const QJsonValue worked = file[u"interventions"][0];
    QCOMPARE(entriesOf(worked[u"entries"].toArray()),
        (QStringList{u"2026-11 allowance 25"_qs, u"2026-11 credit 60"_qs, u"2026-11 block 10"_qs}));
    const QJsonValue report = file[u"messages"].toArray().last();
    QCOMPARE(report[u"kind"].toString(), u"report"_qs);
    QCOMPARE(report[u"intervention"], worked[u"id"]);
    QCOMPARE(report[u"debited"], worked[u"entries"]);

    const QJsonObject why = whyDebit(worked[u"id"].toString());
    QCOMPARE(why[u"value"].toInteger(), 95);
    QCOMPARE(flawOf(why), QString());
    const QJsonArray steps = why[u"steps"].toArray();
    QCOMPARE(steps[3][u"inputs"].toObject(),
        object(R"({"month":"2026-11","contract":"pro","granted_minutes":90,"used_minutes":65,)"
               R"("left_minutes":25,"minutes":95})"));
    QCOMPARE(
        steps[5][u"inputs"].toObject(), object(R"({"needed_minutes":70,"credit_minutes":60})"));
    QCOMPARE(
        steps[6][u"inputs"].toObject(), object(R"({"missing_minutes":10,"sale_unit_minutes":60})"));
    QCOMPARE(steps[7][u"inputs"].toObject(), object(R"({"block_state":"to-confirm","blocks":1})"));

    const Answer forPeople
        = vigiectl({u"--database"_qs, path(), u"--lang"_qs, u"en"_qs, u"ticket"_qs, u"u"_qs});
    QVERIFY2(forPeople.out.contains("1 h 35 of work: 25 min from the allowance of November 2026, "
                                    "1 h 00 from hour credit, 10 min from 1 block of 1 h 00"),
        forPeople.out.constData());
}

void TestHoursCommands::freedAllowanceIsExplained()
{
    QCOMPARE(beyondTheAllowance(), QString());
    QCOMPARE(tell({u"24/13:00 lea correct intervention=%1 coverage=hardware-network "
                   "reason=Disk"_qs.arg(intervention())}),
        QString());
    const QJsonObject freed = whyDebit(intervention());
    QCOMPARE(freed[u"value"].toInteger(), 0);
    QCOMPARE(flawOf(freed), QString());

    const QJsonObject file = ctl({u"ticket"_qs, u"u"_qs}).json();
    const QJsonValue worked = file[u"interventions"][0];
    QCOMPARE(entriesOf(worked[u"entries"].toArray()),
        (QStringList{u"2026-11 allowance 90"_qs, u"2026-11 block 5"_qs}));
    const QJsonObject why = whyDebit(worked[u"id"].toString());
    QCOMPARE(why[u"value"].toInteger(), 95);
    QCOMPARE(flawOf(why), QString());
    const QJsonArray steps = why[u"steps"].toArray();
    QCOMPARE(steps[7][u"inputs"].toObject(), object(R"({"block_state":"withdrawn","blocks":1})"));
    QCOMPARE(steps[8][u"rule"].toString(), u"E24"_qs);
    QCOMPARE(steps[8][u"inputs"].toObject(),
        object(R"({"month":"2026-11","debited_minutes":95,"allowance_minutes":65,)"
               R"("credit_minutes":65})"));
    const Answer forPeople
        = vigiectl({u"--database"_qs, path(), u"--lang"_qs, u"en"_qs, u"ticket"_qs, u"u"_qs});
    QVERIFY2(forPeople.out.contains("1 h 35 of work: 1 h 30 from the allowance of November 2026, "
                                    "5 min from hour credit"), // the block is withdrawn
        forPeople.out.constData());
}

void TestHoursCommands::aStartWithoutCoverNeedsALead()
{
    QCOMPARE(tell({u"24/10:00 paul start ticket=t"_qs}), u"H6"_qs);
    QCOMPARE(tell({u"24/10:00 paul start ticket=t reason=now"_qs}), u"H6"_qs);
    QCOMPARE(tell({u"24/10:01 paul wait ticket=t for=credit"_qs}), QString());
    QCOMPARE(tell({u"24/10:02 max sell-credit customer=acme blocks=1"_qs}), QString());
    QCOMPARE(ticket()[u"state"].toString(), u"qualified"_qs);
    QCOMPARE(tell({u"24/10:03 paul start ticket=t"_qs}), QString());
}

void TestHoursCommands::aCorrectionShowsInTheStatement()
{
    QCOMPARE(
        tell({u"24/09:40 max sell-credit customer=acme blocks=1"_qs,
            u"24/10:00 paul start ticket=t"_qs, u"24/10:40 paul report ticket=t text=Done"_qs}),
        QString());
    QCOMPARE(
        tell({u"24/11:00 lea correct intervention=%1 coverage=hardware-network reason=Disk"_qs.arg(
            intervention())}),
        QString());
    QCOMPARE(
        tell({u"24/11:01 max correct intervention=%1 minutes=5 reason=x"_qs.arg(intervention())}),
        u"right"_qs);
    QCOMPARE(rowsOf(customer()[u"statement"].toArray()),
        (QStringList{u"purchase 2026-11 60 = 60"_qs, u"credit 2026-11 -40 = 20"_qs,
            u"reversal 2026-11 40 = 60"_qs}));
    QVERIFY(customer()[u"statement"][0][u"invoice"].isNull());
    QVERIFY(customer()[u"statement"][1][u"reason"].isNull());
    QCOMPARE(customer()[u"statement"][2][u"reason"].toString(), u"Disk"_qs);
    QCOMPARE(ticket()[u"interventions"][0][u"entries"].toArray(), QJsonArray());
    QCOMPARE(ctl({u"verify"_qs}).status, 0);
}

void TestHoursCommands::aReportIsLookedAtBefore()
{
    QCOMPARE(tell({u"24/09:40 max sell-credit customer=acme blocks=1"_qs,
                 u"24/10:00 paul start ticket=t"_qs}),
        QString());
    const Answer looked = vigiectl({u"--database"_qs, path(), u"--json"_qs, u"--as"_qs, u"paul"_qs,
        u"--now"_qs, u"2026-11-24T11:35+01:00"_qs, u"preview"_qs, u"report"_qs, u"ticket=t"_qs,
        u"text=Done"_qs});
    QCOMPARE(looked.status, 0);
    QStringList what;
    for (const QJsonValue &one : looked.json()[u"consequences"].toArray())
        what << one[u"what"].toString() + u' ' + one[u"after"].toVariant().toString();
    for (const QString &line : {u"credit.minutes 25"_qs, u"ledger_entry.credit_minutes -60"_qs,
             u"ledger_entry.credit_minutes 60"_qs, u"block.state to-confirm"_qs,
             u"intervention.debited_minutes 95"_qs})
        QVERIFY2(what.contains(line), qPrintable(line + u" is not in "_qs + what.join(u"; "_qs)));
    QCOMPARE(customer()[u"credit_minutes"].toInteger(), 60);
}

QTEST_GUILESS_MAIN(TestHoursCommands)
#include "test_hours_commands.moc"

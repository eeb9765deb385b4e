#include "support/vigiectl.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie::test;

namespace {

/// The importing company's database with simulated time, its lead `lea`, its support `paul`, and
/// the files that are imported.
class Company
{
public:
    Company()
    {
        run({u"init"_qs, path(u"vigie.sqlite"_qs), u"--simulated-time"_qs, u"--as"_qs, u"lea"_qs});
        write(u"levels.csv"_qs, "customer,level\n*,pro\n");
        at = u"2016-04-14T09:00+02:00"_qs;
        ask(u"do create-agent key=paul name=Paul role=support"_qs);
        at = u"2016-04-14T10:00+02:00"_qs;
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    /// A line of words; one that begins with `@` is a file of the folder.
    Answer ask(const QString &line) const
    {
        QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        for (QString &word : words) {
            if (word.startsWith(u'@'))
                word = path(word.mid(1));
        }
        return run(words
            + QStringList{u"--json"_qs, u"--database"_qs, path(u"vigie.sqlite"_qs), u"--now"_qs, at,
                u"--as"_qs, as});
    }
    Answer importLog(const QByteArray &log, const QString &options = {}) const
    {
        write(u"log.csv"_qs, log);
        return ask(u"import servicenow @log.csv --levels @levels.csv "_qs + options);
    }
    Answer importCsv(const QByteArray &csv, const QString &options = {}) const
    {
        write(u"tickets.csv"_qs, csv);
        return ask(u"import csv @tickets.csv "_qs + options);
    }

    QJsonArray queue() const { return ask(u"queue"_qs).json()[u"rows"].toArray(); }
    QJsonObject ticket(const QString &key) const { return ask(u"ticket "_qs + key).json(); }
    /// Empty when `verify` finds nothing.
    QByteArray unexplained() const
    {
        const Answer verified = ask(u"verify"_qs);
        return verified.status == 0 ? QByteArray() : verified.out + verified.err;
    }

    QString at;
    QString as = u"lea"_qs;

private:
    static Answer run(const QStringList &words) { return vigiectl(words); }

    QTemporaryDir m_folder;
};

const QByteArray logHeader = "number,incident_state,sys_mod_count,caller_id,opened_at,"
                             "sys_updated_at,sys_updated_by,contact_type,assigned_to,priority\n";
const QByteArray csvHeader = "key,customer,server,channel,kind,state,subject,opened,closed,owner\n";

/// Of Caller 7, opened at 7:00 on 14 April 2016; `more` is who updated it, how it came, who has it
/// and its priority.
QByteArray logged(const QByteArray &number, int order, const char *state, const char *at,
    const char *more = "Updated by 1,Phone,?,3 - Moderate")
{
    return number + ',' + state + ',' + QByteArray::number(order) + ",Caller 7,14/4/2016 07:00,"
        + at + ',' + more + '\n';
}

/// "row what/why …" of a list in a report.
QStringList rowsOf(const Answer &answer, const QString &list)
{
    QStringList rows;
    for (const QJsonValue &one : answer.json()[list].toArray())
        rows << QString::number(one[u"row"].toInteger());
    return rows;
}

/// "tickets events taken already"
QString countsOf(const Answer &answer)
{
    QStringList counts;
    for (const char *name : {"tickets", "events", "taken", "already"})
        counts << QString::number(answer.json()[QLatin1StringView(name)].toInteger(-1));
    return counts.join(u' ');
}

QStringList namesIn(const QJsonArray &list, const QString &field)
{
    QStringList names;
    for (const QJsonValue &one : list)
        names << one[field].toString();
    return names;
}

} // namespace

class TestImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLogBecomesAQueueToWorkOn();
    void theHistoryHasItsOwnTimes();
    void aReopeningIsTakenAtItsTime();
    void aGuaranteeComesFromTheSource_data();
    void aGuaranteeComesFromTheSource();
    void theContractIsTheLevelThatTheFileSays();
    void aLevelForNobodyIsNamed();
    void aTableOfTicketsIsTaken();
    void importingAgainTakesNothingTwice();
    void aLaterInstantTakesWhatIsNew();
    void aReportFromLongAgoIsClosedOnlyLater();
    void importedWorkGoesOn();
    void aServerOfAnotherCustomerIsRefused();
    void onlyALeadImports();
    void aCallThatIsWrongIsToldHowItIsRight_data();
    void aCallThatIsWrongIsToldHowItIsRight();
    void aFileThatCannotBeUsedIsNamed_data();
    void aFileThatCannotBeUsedIsNamed();
    void aFaultyRowLeavesItsTicketOutAndTheRestIn_data();
    void aFaultyRowLeavesItsTicketOutAndTheRestIn();
    void strictTakesNothingThen();
    void longListsAreCutWithTheirCountBeside();
    void peopleReadTheReportAsText();
};

void TestImportCommand::aLogBecomesAQueueToWorkOn()
{
    const Company company;
    const Answer taken = company.importLog(logHeader + logged("INC1", 0, "New", "14/4/2016 07:05")
            + logged("INC2", 0, "New", "14/4/2016 07:05")
            + logged("INC2", 1, "Active", "14/4/2016 07:30", "U,Phone,Resolver 10,?")
            + logged("INC2", 2, "Closed", "14/4/2016 11:00")
            + logged("INC3", 0, "Awaiting User Info", "14/4/2016 07:05")
            + logged("INC4", 0, "Awaiting Vendor", "14/4/2016 07:05").replace("07:00", "07:01")
            + logged("INC5", 0, "Resolved", "14/4/2016 07:05")
            + logged("INC6", 0, "Closed", "14/4/2016 07:05")
            + logged("INC7", 0, "New", "14/4/2016 10:01"),
        u"--until 2016-04-14T10:00+02:00"_qs);
    QVERIFY2(taken.status == 0, taken.out + taken.err);
    QCOMPARE(countsOf(taken), u"6 7 6 0"_qs);
    QVERIFY2(taken.err.isEmpty(), taken.err); // progress is for a terminal
    QCOMPARE(company.unexplained(), QByteArray());

    const QJsonArray queue = company.queue();
    QCOMPARE(
        namesIn(queue, u"key"_qs), QStringList({u"INC1"_qs, u"INC2"_qs, u"INC3"_qs, u"INC4"_qs}));
    QCOMPARE(namesIn(queue, u"state"_qs),
        QStringList({u"new"_qs, u"in-progress"_qs, u"waiting-customer"_qs, u"snoozed"_qs}));
    QCOMPARE(queue[1][u"owner"].toString(), u"resolver-10"_qs);
    QCOMPARE(queue[0][u"customer"].toString(), u"caller-7"_qs);
    QCOMPARE(queue[0][u"customer_name"].toString(), u"Caller 7"_qs);
    QCOMPARE(company.ticket(u"INC5"_qs)[u"state"].toString(), u"reported"_qs);
    QCOMPARE(company.ticket(u"INC6"_qs)[u"state"].toString(), u"closed"_qs);
    QCOMPARE(company.ask(u"why position INC1"_qs).json()[u"value"].toInteger(), 1);
}

void TestImportCommand::theHistoryHasItsOwnTimes()
{
    const Company company;
    company.importLog(logHeader + logged("INC1", 0, "New", "14/4/2016 07:05")
        + logged("INC1", 1, "Active", "14/4/2016 07:30", "Updated by 2,Phone,Resolver 10,2 - High")
        + logged(
            "INC1", 2, "Resolved", "14/4/2016 08:00", "Updated by 2,Phone,Resolver 10,2 - High"));
    const QJsonObject ticket = company.ticket(u"INC1"_qs);
    QStringList told;
    for (const QJsonValue &line : ticket[u"history"].toArray()) {
        const QString field = line[u"field"].toString();
        if (field == u"state" || field == u"priority" || field == u"owner")
            told << line[u"at"].toString().mid(11, 5) + u' ' + field + u' '
                    + line[u"after"].toString();
    }
    QCOMPARE(told.filter(u"state"_qs).join(u", "),
        u"07:00 state new, 07:30 state in-progress, 08:00 state reported"_qs);
    QCOMPARE(told.filter(u"priority"_qs).join(u", "),
        u"07:05 priority 3 - Moderate, 07:30 priority 2 - High"_qs);
    const QJsonArray work = ticket[u"interventions"].toArray();
    QCOMPARE(work.size(), 1);
    QCOMPARE(work[0][u"started"].toString(), u"2016-04-14T07:30:00.000+02:00"_qs);
    QCOMPARE(work[0][u"reported"].toString(), u"2016-04-14T08:00:00.000+02:00"_qs);
    QCOMPARE(work[0][u"reporter"].toString(), u"resolver-10"_qs);
}

void TestImportCommand::aReopeningIsTakenAtItsTime()
{
    const Company company;
    company.importLog(logHeader + logged("INC1", 0, "Active", "14/4/2016 07:30")
        + logged("INC1", 1, "Resolved", "14/4/2016 08:00")
        + logged("INC1", 2, "Active", "14/4/2016 09:00"));
    const QJsonObject ticket = company.ticket(u"INC1"_qs);
    QCOMPARE(ticket[u"state"].toString(), u"in-progress"_qs);
    QCOMPARE(ticket[u"oldest"].toString(), u"2016-04-14T09:00:00.000+02:00"_qs);
    QCOMPARE(ticket[u"declarations"].toArray().size(), 1); // E93
    QCOMPARE(company.unexplained(), QByteArray());
}

void TestImportCommand::aGuaranteeComesFromTheSource_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QString>("deadline");
    QTest::addColumn<QString>("verdict");

    const QString due = u"2016-04-14T11:00:00.000+02:00"_qs;
    QTest::newRow("Q4 E93 new") << logged("INC1", 0, "New", "14/4/2016 07:05") << due
                                << u"missed"_qs;
    QTest::newRow("Q2 E93 started on the deadline")
        << logged("INC1", 0, "Active", "14/4/2016 11:00") << due << u"met"_qs;
    QTest::newRow("Q2 E93 started after it")
        << logged("INC1", 0, "Active", "14/4/2016 11:01") << due << u"missed"_qs;
    QTest::newRow("E93 never started")
        << logged("INC1", 0, "Resolved", "14/4/2016 07:05") << QString() << QString();
    QTest::newRow("E93 waits, never started")
        << logged("INC1", 0, "Awaiting Vendor", "14/4/2016 07:05") << QString() << QString();
    QTest::newRow("E93 reopened") << logged("INC1", 0, "Active", "14/4/2016 08:00")
            + logged("INC1", 1, "Resolved", "14/4/2016 08:10")
            + logged("INC1", 2, "New", "14/4/2016 09:00")
                                  << due << u"met"_qs;
}

void TestImportCommand::aGuaranteeComesFromTheSource()
{
    QFETCH(QByteArray, events);
    Company company;
    company.at = u"2016-04-14T12:00+02:00"_qs;
    company.importLog(logHeader + events);
    const QJsonArray declarations = company.ticket(u"INC1"_qs)[u"declarations"].toArray();
    QCOMPARE(declarations.size(), 1);
    QTEST(declarations[0][u"deadline"].toString(), "deadline");
    QTEST(declarations[0][u"verdict"].toString(), "verdict");
    const Answer why = company.ask(u"why deadline INC1"_qs);
    QCOMPARE(why.status, 0);
    QTEST(why.json()[u"value"].toString(), "deadline");
    QCOMPARE(company.unexplained(), QByteArray());
}

void TestImportCommand::theContractIsTheLevelThatTheFileSays()
{
    const Company company;
    company.write(u"levels.csv"_qs, "customer,level\nCaller 7,business\n*,standard\n");
    QByteArray other = logged("INC2", 0, "New", "14/4/2016 07:05");
    company.importLog(logHeader + logged("INC1", 0, "New", "14/4/2016 07:05")
        + other.replace("Caller 7", "Caller 8"));
    const QJsonArray contracts
        = company.ask(u"customer caller-7"_qs).json()[u"contracts"].toArray();
    QCOMPARE(contracts.size(), 1);
    QCOMPARE(contracts[0][u"level"].toString(), u"business"_qs);
    QCOMPARE(contracts[0][u"from"].toString(), u"2014-06-20T00:00:00.000+02:00"_qs);
    QCOMPARE(contracts[0][u"imported"], QJsonValue(true));
    QVERIFY(company.ask(u"customer caller-8"_qs).json()[u"contracts"].toArray().isEmpty());
    QCOMPARE(company.ticket(u"INC1"_qs)[u"level"].toString(), u"business"_qs);
    QCOMPARE(company.ticket(u"INC2"_qs)[u"level"].toString(), u"standard"_qs);
}

void TestImportCommand::aLevelForNobodyIsNamed()
{
    const Company company;
    company.write(u"levels.csv"_qs, "customer,level\n*,pro\nCaller 7,pro\ncaler-7,business\n");
    const Answer taken = company.importLog(logHeader + logged("INC1", 0, "New", "14/4/2016 07:05"));
    QCOMPARE(taken.status, 0);
    QCOMPARE(rowsOf(taken, u"levels_unused"_qs), QStringList{u"4"_qs});
    QVERIFY(taken.json()[u"levels_unused"][0][u"what"].toString().contains(u"caler-7"));
}

void TestImportCommand::aTableOfTicketsIsTaken()
{
    const Company company;
    const Answer taken = company.importCsv(csvHeader
        + "T-1,Acme,web1,phone,incident,in-progress,Down,2016-04-14 08:00,,paul\n"
          "T-2,Acme,,,,closed,Invoice?,2016-03-01T08:00Z,2016-03-02T08:00Z,\n"
          "T-3,Zen,,,incident,new,Slow,2016-04-14T09:00,,\n");
    QVERIFY2(taken.status == 0, taken.out + taken.err);
    QCOMPARE(countsOf(taken), u"3 3 3 0"_qs);
    QCOMPARE(company.ticket(u"T-1"_qs)[u"owner"].toString(), u"paul"_qs); // who was there already
    QCOMPARE(company.ticket(u"T-1"_qs)[u"level"].toString(), u"standard"_qs);
    QCOMPARE(company.ticket(u"T-2"_qs)[u"state"].toString(), u"closed"_qs);
    QCOMPARE(company.ticket(u"T-3"_qs)[u"customer_name"].toString(), u"Zen"_qs);
    QCOMPARE(company.unexplained(), QByteArray());
}

void TestImportCommand::importingAgainTakesNothingTwice()
{
    const Company company;
    const QByteArray log = logHeader + logged("INC1", 0, "New", "14/4/2016 07:05")
        + logged("INC2", 0, "Active", "14/4/2016 07:05");
    company.importLog(log);
    company.ask(u"do note ticket=INC1 text=ours"_qs);
    const QByteArray before = company.ask(u"queue"_qs).out;
    const Answer again = company.importLog(log);
    QCOMPARE(again.status, 0);
    QCOMPARE(countsOf(again), u"2 2 0 2"_qs);
    QCOMPARE(company.ask(u"queue"_qs).out, before);
    QCOMPARE(company.ask(u"customer caller-7"_qs).json()[u"contracts"].toArray().size(), 1);
    QCOMPARE(company.unexplained(), QByteArray());
}

void TestImportCommand::aLaterInstantTakesWhatIsNew()
{
    const Company company;
    const QByteArray log = logHeader + logged("INC1", 0, "New", "14/4/2016 07:05")
        + logged("INC1", 1, "Active", "14/4/2016 09:05")
        + logged("INC2", 0, "Active", "14/4/2016 09:05");
    QCOMPARE(countsOf(company.importLog(log, u"--until 2016-04-14T08:00+02:00"_qs)), u"1 1 1 0"_qs);
    QCOMPARE(countsOf(company.importLog(log, u"--until 2016-04-14T09:30+02:00"_qs)), u"2 3 1 1"_qs);
    QCOMPARE(company.ticket(u"INC1"_qs)[u"state"].toString(), u"new"_qs); // ours to work on now
    QCOMPARE(company.ticket(u"INC2"_qs)[u"customer"].toString(), u"caller-7"_qs);
    QCOMPARE(company.unexplained(), QByteArray());
}

void TestImportCommand::aReportFromLongAgoIsClosedOnlyLater()
{
    Company company;
    company.importLog(logHeader + logged("INC1", 0, "Active", "1/3/2016 07:05")
        + logged("INC1", 1, "Resolved", "2/3/2016 07:05"));
    QCOMPARE(company.ticket(u"INC1"_qs)[u"state"].toString(), u"reported"_qs);
    company.at = u"2016-04-22T00:00+02:00"_qs; // E74: after the seventh day from the import on
    QCOMPARE(company.ticket(u"INC1"_qs)[u"state"].toString(), u"closed"_qs);
    company.ask(u"do create-agent key=noa name=Noa role=support"_qs); // and written when due
    QCOMPARE(company.unexplained(), QByteArray());
}

void TestImportCommand::importedWorkGoesOn()
{
    Company company;
    company.importLog(logHeader + logged("INC1", 0, "New", "14/4/2016 07:05")
        + logged("INC2", 0, "Active", "14/4/2016 07:05")
        + logged("INC3", 0, "Awaiting User Info", "14/4/2016 07:05"));
    company.as = u"paul"_qs;
    for (const QString &line :
        {u"do claim ticket=INC1"_qs, u"do start ticket=INC1"_qs,
            u"do qualify ticket=INC1 kind=incident category=web coverage=customer-time estimate_minutes=30"_qs,
            u"do pause ticket=INC1"_qs, u"do claim ticket=INC2"_qs, u"do start ticket=INC2"_qs,
            u"do qualify ticket=INC2 kind=incident category=web coverage=customer-time estimate_minutes=30"_qs,
            u"do report ticket=INC2 text=Done"_qs,
            u"do customer-message ticket=INC3 text=Here"_qs}) {
        const Answer done = company.ask(line);
        QVERIFY2(done.status == 0, qPrintable(line + u": "_qs + QString::fromUtf8(done.out)));
    }
    QCOMPARE(company.unexplained(), QByteArray());
}

void TestImportCommand::aServerOfAnotherCustomerIsRefused()
{
    const Company company;
    company.importCsv(csvHeader + "T-1,Acme,web1,,,new,Down,2016-04-14 08:00,,\n");
    const Answer taken = company.importCsv(csvHeader
        + "T-2,Zen,web1,,,new,Down,2016-04-14 08:00,,\nT-3,Zen,,,,new,Slow,2016-04-14 08:00,,\n");
    QCOMPARE(taken.status, 1);
    QCOMPARE(countsOf(taken), u"2 2 1 0"_qs);
    QCOMPARE(rowsOf(taken, u"refused"_qs), QStringList{u"2"_qs});
    QVERIFY(taken.json()[u"refused"][0][u"why"].toString().contains(u"web1"));
    const Answer strict = company.importCsv(
        csvHeader + "T-4,Zen,web1,,,new,Down,2016-04-14 08:00,,\n", u"--strict"_qs);
    QCOMPARE(strict.status, 1);
    QCOMPARE(countsOf(strict), u"1 1 0 0"_qs);
    QCOMPARE(company.unexplained(), QByteArray());
}

void TestImportCommand::onlyALeadImports()
{
    Company company;
    const QByteArray log = logHeader + logged("INC1", 0, "New", "14/4/2016 07:05");
    for (const auto &[login, rule] :
        {std::pair(u"paul"_qs, u"right"_qs), std::pair(u"nobody"_qs, u"reference"_qs)}) {
        company.as = login;
        const Answer refused = company.importLog(log);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.error()[u"rule"].toString(), rule);
    }
    company.as = u"lea"_qs;
    QCOMPARE(company.ask(u"do import source=csv digest=x"_qs).status, 2); // without its rows
    QVERIFY(company.queue().isEmpty());
}

void TestImportCommand::aCallThatIsWrongIsToldHowItIsRight_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("told");

    QTest::newRow("no levels") << u"servicenow @log.csv"_qs << u"customer,level"_qs;
    QTest::newRow("nothing") << u""_qs << u"import servicenow FILE"_qs;
    QTest::newRow("no file") << u"csv"_qs << u"import csv FILE"_qs;
    QTest::newRow("another system") << u"excel @log.csv"_qs << u"import csv FILE"_qs;
    QTest::newRow("unknown option") << u"csv @log.csv --fast"_qs << u"import csv FILE"_qs;
    QTest::newRow("until of a table")
        << u"csv @log.csv --until 2016-04-14T10:00Z"_qs << u"import csv FILE"_qs;
    QTest::newRow("T1 until without offset")
        << u"servicenow @log.csv --levels @levels.csv --until 2016-04-14T10:00"_qs
        << u"2016-04-14T10:00"_qs;
}

void TestImportCommand::aCallThatIsWrongIsToldHowItIsRight()
{
    QFETCH(QString, line);
    QFETCH(QString, told);
    const Company company;
    company.write(u"log.csv"_qs, logHeader);
    const Answer wrong = company.ask(u"import "_qs + line);
    QCOMPARE(wrong.status, 2);
    QCOMPARE(wrong.error()[u"kind"].toString(), u"usage"_qs);
    QVERIFY2(wrong.error()[u"message"].toString().contains(told), wrong.out);
}

void TestImportCommand::aFileThatCannotBeUsedIsNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("told");

    const QString log = u"servicenow @x.csv --levels @levels.csv"_qs;
    const QString table = u"csv @x.csv"_qs;
    const QString levels = u"csv @tickets.csv --levels @x.csv"_qs;
    QTest::newRow("not there") << u"csv @gone.csv"_qs << QByteArray() << u"gone.csv"_qs << 0
                               << u"gone.csv"_qs;
    QTest::newRow("empty") << log << QByteArray() << u"x.csv"_qs << 1 << u"header"_qs;
    QTest::newRow("a column is missing")
        << log << QByteArray("number,caller_id\n") << u"x.csv"_qs << 1 << u"incident_state"_qs;
    QTest::newRow("a table for a log") << log << csvHeader << u"x.csv"_qs << 1 << u"number"_qs;
    QTest::newRow("UTF-16") << table
                            << QByteArray("\xFF\xFE"
                                          "k\0e\0y\0",
                                   8)
                            << u"x.csv"_qs << 1 << u"UTF-8"_qs;
    QTest::newRow("a level that is none") << levels << QByteArray("customer,level\na,pro\nb,gold\n")
                                          << u"x.csv"_qs << 3 << u"gold"_qs;
    QTest::newRow("a customer twice")
        << levels << QByteArray("customer,level\na,pro\na,pro\n") << u"x.csv"_qs << 3 << u"a"_qs;
    QTest::newRow("levels without header")
        << levels << QByteArray("a,pro\n") << u"x.csv"_qs << 1 << u"customer"_qs;
}

void TestImportCommand::aFileThatCannotBeUsedIsNamed()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, file);
    QFETCH(int, row);
    QFETCH(QString, told);
    const Company company;
    company.write(u"x.csv"_qs, bytes);
    company.write(u"tickets.csv"_qs, csvHeader + "T-1,a,,,,new,Down,2016-04-14 08:00,,\n");
    const Answer refused = company.ask(u"import "_qs + line);
    QCOMPARE(refused.status, 4);
    QCOMPARE(refused.error()[u"kind"].toString(), u"input"_qs);
    QCOMPARE(refused.error()[u"file"].toString(), company.path(file));
    QCOMPARE(refused.error()[u"line"].toInt(0), row);
    QVERIFY2(refused.error()[u"message"].toString().contains(told), refused.out);
    QVERIFY(company.queue().isEmpty());
}

void TestImportCommand::aFaultyRowLeavesItsTicketOutAndTheRestIn_data()
{
    QTest::addColumn<QByteArray>("rows");

    QTest::newRow("Latin-1") << QByteArray("T-2,Caf\xE9,,,,new,Down,2016-04-14 08:00,,\n");
    QTest::newRow("U+0000") << QByteArray("T-2,A\0e,,,,new,Down,2016-04-14 08:00,,\n", 39);
    QTest::newRow("quote in a text") << QByteArray("T-2,A\"e,,,,new,Down,2016-04-14 08:00,,\n");
    QTest::newRow("text after a quote") << QByteArray("T-2,\"A\"e,,,,new,D,2016-04-14 08:00,,\n");
    QTest::newRow("quote never closed") << QByteArray("T-2,\"Ae,,,,new,Down,2016-04-14 08:00,,\n");
    QTest::newRow("narrower") << QByteArray("T-2,Ae,,,,new,Down,2016-04-14 08:00,\n");
    QTest::newRow("wider") << QByteArray("T-2,Ae,,,,new,Down,2016-04-14 08:00,,,\n");
    QTest::newRow("10 MB") << "T-2,Ae,,,,new," + QByteArray(10'000'000, 'x')
            + ",2016-04-14 08:00,,\n";
    QTest::newRow("closed before it was opened")
        << QByteArray("T-2,Ae,,,,closed,Down,2016-04-14 08:00,2016-04-13 08:00,\n");
    QTest::newRow("no such day") << QByteArray("T-2,Ae,,,,new,Down,2016-02-30 08:00,,\n");
    QTest::newRow("no state") << QByteArray("T-2,Ae,,,,lost,Down,2016-04-14 08:00,,\n");
    QTest::newRow("its key twice") << QByteArray("T-2,Ae,,,,new,Down,2016-04-14 08:00,,\n"
                                                 "T-2,Ae,,,,new,Down,2016-04-14 08:00,,\n");
}

void TestImportCommand::aFaultyRowLeavesItsTicketOutAndTheRestIn()
{
    QFETCH(QByteArray, rows);
    const Company company;
    const QByteArray good = "T-1,Acme,,,,new,Down,2016-04-14 08:00,,\n";
    const Answer taken = company.importCsv(csvHeader + good + rows + "T-3" + good.mid(3));
    QCOMPARE(taken.status, 1);
    QCOMPARE(taken.json()[u"tickets"].toInt(), 3);
    QCOMPARE(taken.json()[u"taken"].toInt(), 2);
    QCOMPARE(rowsOf(taken, u"refused"_qs), QStringList{QString::number(2 + rows.count('\n'))});
    QVERIFY(taken.out.size() < 2000);
    QCOMPARE(company.ask(u"ticket T-2"_qs).status, 1);
    QCOMPARE(company.ask(u"ticket T-3"_qs).status, 0);
    QCOMPARE(company.unexplained(), QByteArray());
}

void TestImportCommand::strictTakesNothingThen()
{
    const Company company;
    const QByteArray log = logHeader + logged("INC1", 0, "New", "14/4/2016 07:05")
        + logged("INC2", 0, "Lost", "14/4/2016 07:05");
    const Answer strict = company.importLog(log, u"--strict"_qs);
    QCOMPARE(strict.status, 1);
    QCOMPARE(countsOf(strict), u"2 1 0 0"_qs);
    QCOMPARE(rowsOf(strict, u"refused"_qs), QStringList{u"3"_qs});
    QVERIFY(company.queue().isEmpty());
    const Answer taken = company.importLog(log);
    QCOMPARE(taken.status, 1);
    QCOMPARE(countsOf(taken), u"2 1 1 0"_qs);
}

void TestImportCommand::longListsAreCutWithTheirCountBeside()
{
    const Company company;
    QByteArray log = logHeader;
    for (int i = 0; i < 1'005; ++i)
        log += logged("INC" + QByteArray::number(i), 0, "Lost", "14/4/2016 07:05");
    const QJsonObject report = company.importLog(log).json();
    QCOMPARE(report[u"refused"].toArray().size(), 1'000);
    QCOMPARE(report[u"refused_count"].toInt(), 1'005);
    QCOMPARE(report[u"mended_count"].toInt(), 0);
}

void TestImportCommand::peopleReadTheReportAsText()
{
    const Company company;
    company.write(u"log.csv"_qs,
        logHeader + logged("INC1", 0, "New", "14/4/2016 07:05")
            + logged("INC2", 0, "Lost", "14/4/2016 07:05"));
    const Answer answer
        = vigiectl({u"import"_qs, u"servicenow"_qs, company.path(u"log.csv"_qs), u"--levels"_qs,
            company.path(u"levels.csv"_qs), u"--database"_qs, company.path(u"vigie.sqlite"_qs),
            u"--now"_qs, company.at, u"--as"_qs, u"lea"_qs, u"--lang"_qs, u"en"_qs});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.out.contains("Row 3, refused: “incident_state” cannot be “Lost”."), answer.out);
    QVERIFY2(answer.out.contains("1 ticket"), answer.out);
}

QTEST_APPLESS_MAIN(TestImportCommand)
#include "test_import_command.moc"

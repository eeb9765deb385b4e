#include "operations/consequences.h"
#include "storage/log_reader.h"
#include "storage/sql_rows.h"
#include "support/told_book.h"

#include <QTest>

#include <barrier>
#include <thread>

using namespace vigie;
using namespace vigie::test;

namespace {

const QStringList company{u"02/09:00 lea create-agent key=paul name=Paul role=support"_qs,
    u"02/09:00 lea create-customer key=acme name=Acme"_qs,
    u"02/09:00 lea sell-credit customer=acme blocks=10"_qs,
    u"02/09:00 lea create-server key=srv customer=acme name=srv ordered=2026-11-01"_qs};

/// A qualified request about `srv` of that key.
QStringList ticket(const QString &key, const QString &hour)
{
    return {
        u"%2 paul open-ticket server=srv channel=staff kind=request subject=x text=x key=%1"_qs.arg(
            key, hour),
        u"%2 paul qualify ticket=%1 kind=request category=web coverage=customer-time "
        "estimate_minutes=30"_qs.arg(key, hour)};
}

/// The log's entries that nobody acted for, as "KIND at WHEN".
QStringList fellDue(Connection &connection)
{
    QStringList found;
    const auto read = readLog(
        connection,
        [&](const StoredOperation &one) {
            if (one.entry.actor.isEmpty() && one.entry.kind != u"found")
                found << one.entry.kind + u' ' + QString::number(one.entry.at.utcMs);
        },
        [](const StoredChange &) {});
    if (!read)
        qFatal("unreadable: %s", qUtf8Printable(read.error().detail));
    return found;
}

QString entry(const QString &kind, const QString &when)
{
    return kind + u' ' + QString::number(ToldBook::clock(when).utcMs);
}

QString columnOf(const Ticket &ticket, const QString &column)
{
    for (const Input &fact : factsOf(Table::Ticket, toRow(ticket))) {
        if (fact.name == column)
            return std::get<QString>(fact.value);
    }
    qFatal("no column %s", qUtf8Printable(column));
}

const Reference<Ticket> theTicket(u"t"_qs);

/// As it stands in the file.
QString stored(ToldBook &told, const QString &column)
{
    SqlRows source(told.connection());
    Rows rows(source);
    return columnOf(*rows.find(theTicket), column);
}

TicketFile shown(ToldBook &told, Instant at)
{
    const auto file = told.book().ticket(theTicket, at);
    if (!file || !*file)
        qFatal("no ticket");
    return **file;
}

constexpr milliseconds instantly(1);

} // namespace

class TestDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoOnlyReadsSeesItAsIfWritten_data() { addCases(); }
    void whoOnlyReadsSeesItAsIfWritten();
    void theNextOperationWritesIt_data() { addCases(); }
    void theNextOperationWritesIt();
    void aConsoleWritesItUnasked_data() { addCases(); }
    void aConsoleWritesItUnasked();
    void twoThatNoticeAtOnceWriteItOnce_data() { addCases(); }
    void twoThatNoticeAtOnceWriteItOnce();
    void aPreviewIsDecidedOnIt();
    void whatFellDueIsWrittenInOrderOfTime();
    void whatIsNoLongerDueIsNotWritten_data();
    void whatIsNoLongerDueIsNotWritten();

private:
    static void addCases();
};

void TestDue::addCases()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QStringList opened = company + ticket(u"t"_qs, u"10/10:00"_qs);
    const QString serenity
        = u"02/09:00 lea create-contract key=c server=srv level=serenity from=2026-11-02"_qs;
    QTest::newRow("E52 E15 E91 waking")
        << opened + QStringList{u"10/10:10 paul snooze ticket=t until=11/09:00 reason=later"_qs}
        << u"11/09:00"_qs << u"wake"_qs << u"state"_qs << u"snoozed"_qs << u"qualified"_qs;
    QTest::newRow("E52 E74 closing by itself")
        << opened
            + QStringList{u"10/10:10 paul start ticket=t"_qs,
                u"10/10:30 paul report ticket=t text=done"_qs}
        << u"18/00:00"_qs << u"close-by-itself"_qs << u"state"_qs << u"reported"_qs << u"closed"_qs;
    QTest::newRow("E52 E81 E44 a contract that begins")
        << opened
            + QStringList{u"10/10:10 lea create-contract key=c server=srv level=pro "
                          "from=2026-11-12"_qs}
        << u"12/00:00"_qs << u"write-level"_qs << u"level"_qs << u"standard"_qs << u"pro"_qs;
    QTest::newRow("E52 E81 a contract that ends")
        << opened
            + QStringList{u"10/10:10 lea create-contract key=c server=srv level=pro "
                          "from=2026-11-02 until=2026-11-12"_qs}
        << u"12/00:00"_qs << u"write-level"_qs << u"level"_qs << u"pro"_qs << u"standard"_qs;
    QTest::newRow("E52 E39 a contract that was ended")
        << company + QStringList{serenity} + ticket(u"t"_qs, u"10/10:00"_qs)
            + QStringList{u"10/10:10 lea end-contract contract=c until=2026-11-12"_qs}
        << u"12/00:00"_qs << u"write-level"_qs << u"level"_qs << u"serenity"_qs << u"standard"_qs;
}

void TestDue::whoOnlyReadsSeesItAsIfWritten()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, due);
    QFETCH(QString, column);
    QFETCH(QString, before);
    QFETCH(QString, after);
    ToldBook told;
    told.tellAll(lines);
    const Instant at = ToldBook::clock(due);

    QCOMPARE(columnOf(shown(told, at - instantly).ticket, column), before);
    const TicketFile file = shown(told, at);
    QCOMPARE(columnOf(file.ticket, column), after);
    for (const HistoryLine &line : file.history)
        QVERIFY(line.at < at);
    QCOMPARE(stored(told, column), before);
    QCOMPARE(fellDue(told.connection()), QStringList());
}

void TestDue::theNextOperationWritesIt()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, due);
    QFETCH(QString, kind);
    QFETCH(QString, column);
    QFETCH(QString, before);
    QFETCH(QString, after);
    ToldBook told;
    told.tellAll(lines);
    const Instant at = ToldBook::clock(due);
    const auto submit = [&](Instant when) {
        const CreateCustomer another{u"c%1"_qs.arg(when.utcMs), u"Another"_qs};
        return told.submit({another, QUuid::createUuid(), u"lea"_qs, when}).has_value();
    };

    QVERIFY(submit(at - instantly));
    QCOMPARE(stored(told, column), before);
    QVERIFY(submit(at + minutes(90)));
    QCOMPARE(stored(told, column), after);
    QCOMPARE(fellDue(told.connection()), QStringList{entry(kind, due)});
    const HistoryLine last = shown(told, at + minutes(90)).history.back();
    QCOMPARE(last.at, at);
    QCOMPARE(last.who, u"system"_qs);
}

void TestDue::aConsoleWritesItUnasked()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, due);
    QFETCH(QString, kind);
    QFETCH(QString, column);
    QFETCH(QString, after);
    ToldBook told;
    told.tellAll(lines);
    const Instant at = ToldBook::clock(due);

    QVERIFY(told.book().settle(at - instantly));
    QCOMPARE(fellDue(told.connection()), QStringList());
    QVERIFY(told.book().settle(at));
    QCOMPARE(stored(told, column), after);
    QVERIFY(told.book().settle(at + minutes(1)));
    QCOMPARE(fellDue(told.connection()), QStringList{entry(kind, due)});
}

void TestDue::twoThatNoticeAtOnceWriteItOnce()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, due);
    QFETCH(QString, kind);
    ToldBook told;
    told.tellAll(lines);
    const Instant at = ToldBook::clock(due);
    std::barrier together(2);
    std::array<bool, 2> settled{};
    {
        std::vector<std::jthread> consoles;
        for (bool &done : settled) {
            consoles.emplace_back([&] {
                const auto file = DatabaseFile::open(told.path());
                together.arrive_and_wait();
                done = file && EmbeddedBook(**file, [] { return Instant{}; }).settle(at);
            });
        }
    }
    QVERIFY(settled[0] && settled[1]);
    QCOMPARE(fellDue(told.connection()), QStringList{entry(kind, due)});
}

void TestDue::aPreviewIsDecidedOnIt()
{
    ToldBook told;
    told.tellAll(company + ticket(u"t"_qs, u"10/10:00"_qs)
        + QStringList{u"10/10:10 paul snooze ticket=t until=11/09:00 reason=later"_qs});
    const auto refusedAt = [&](const QString &when) {
        const auto outcome
            = told.book().preview(told.envelopeOf(when + u" paul unsnooze ticket=t"_qs));
        const auto *refusal = outcome ? std::get_if<Refusal>(&outcome->decision) : nullptr;
        return refusal ? refusal->rule : QString();
    };
    QCOMPARE(refusedAt(u"11/08:59:59.999"_qs), QString());
    QCOMPARE(refusedAt(u"11/09:00"_qs), u"K2"_qs);
    QCOMPARE(fellDue(told.connection()), QStringList());
}

void TestDue::whatFellDueIsWrittenInOrderOfTime()
{
    ToldBook told;
    told.tellAll(company + ticket(u"t"_qs, u"10/10:00"_qs) + ticket(u"u"_qs, u"10/10:00"_qs)
        + QStringList{u"10/10:10 paul snooze ticket=t until=12/09:00 reason=later"_qs,
            u"10/10:10 paul snooze ticket=u until=11/09:00 reason=later"_qs,
            u"10/10:10 lea create-contract key=b server=srv level=pro from=2026-11-12"_qs,
            u"10/10:10 lea create-contract key=c server=srv level=serenity from=2026-11-13"_qs});
    QVERIFY(told.book().settle(ToldBook::clock(u"20/00:00"_qs)));
    QCOMPARE(fellDue(told.connection()),
        (QStringList{entry(u"wake"_qs, u"11/09:00"_qs), entry(u"write-level"_qs, u"12/00:00"_qs),
            entry(u"wake"_qs, u"12/09:00"_qs), entry(u"write-level"_qs, u"13/00:00"_qs),
            entry(u"write-level"_qs, u"13/00:00"_qs)}));
    QCOMPARE(stored(told, u"level"_qs), u"serenity"_qs);
}

void TestDue::whatIsNoLongerDueIsNotWritten_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("written");
    const QStringList snoozed = company + ticket(u"t"_qs, u"10/10:00"_qs)
        + QStringList{u"10/10:10 paul snooze ticket=t until=11/09:00 reason=later"_qs};
    QTest::newRow("E52 unsnoozed before")
        << snoozed + QStringList{u"10/11:00 paul unsnooze ticket=t"_qs} << QStringList();
    QTest::newRow("E52 E78 the customer wrote before")
        << snoozed + QStringList{u"10/11:00 paul customer-message ticket=t text=well"_qs}
        << QStringList();
    QTest::newRow("E15 snoozed again, the other instant")
        << snoozed
            + QStringList{u"10/11:00 paul unsnooze ticket=t"_qs,
                u"10/11:00 paul snooze ticket=t until=11/10:00 reason=later"_qs}
        << QStringList{entry(u"wake"_qs, u"11/10:00"_qs)};
    QTest::newRow("E15 snoozed again until the same instant")
        << snoozed
            + QStringList{u"10/11:00 paul unsnooze ticket=t"_qs,
                u"10/11:00 paul snooze ticket=t until=11/09:00 reason=later"_qs}
        << QStringList{entry(u"wake"_qs, u"11/09:00"_qs)};
    const QStringList contract = company + ticket(u"t"_qs, u"10/10:00"_qs)
        + QStringList{u"10/10:10 lea create-contract key=c server=srv level=pro from=2026-11-02 "
                      "until=2026-11-12"_qs};
    QTest::newRow("E81 an end that was put off")
        << contract + QStringList{u"10/11:00 lea change-contract contract=c until=2026-12-12"_qs}
        << QStringList();
    QTest::newRow("E44 an end that another contract brought forward") << contract
            + QStringList{u"10/11:00 lea create-contract key=d server=srv level=serenity "
                          "from=2026-11-10"_qs} << QStringList();
    QTest::newRow("E81 an end that came and was put off, and came again")
        << contract
            + QStringList{u"12/09:00 lea change-contract contract=c until=2026-11-14"_qs,
                u"15/09:00 lea create-customer key=other name=Other"_qs}
        << QStringList{
               entry(u"write-level"_qs, u"12/00:00"_qs), entry(u"write-level"_qs, u"14/00:00"_qs)};
}

void TestDue::whatIsNoLongerDueIsNotWritten()
{
    QFETCH(QStringList, lines);
    ToldBook told;
    told.tellAll(lines);
    QVERIFY(told.book().settle(ToldBook::clock(u"30/00:00"_qs)));
    QTEST(fellDue(told.connection()), "written");
}

QTEST_GUILESS_MAIN(TestDue)
#include "test_due.moc"

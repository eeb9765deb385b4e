#include "presentation/statement_csv.h"

#include <QTest>

using namespace vigie;

/// What leaves the program as a file of the statement.
class TestStatementCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleTypedStaysInItsColumn_data();
    void whatPeopleTypedStaysInItsColumn();
    void aStatementWithoutEntriesIsItsHead();
};

void TestStatementCsv::whatPeopleTypedStaysInItsColumn_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"Disk"_qs << QByteArray("Disk");
    QTest::newRow("a comma") << u"Disk, twice"_qs << QByteArray("\"Disk, twice\"");
    QTest::newRow("a quote") << u"the \"old\" disk"_qs << QByteArray("\"the \"\"old\"\" disk\"");
    QTest::newRow("two lines") << u"one\ntwo"_qs << QByteArray("one two");
    QTest::newRow("an escape") << u"\x1b[2J"_qs << QByteArray(" [2J");
}

void TestStatementCsv::whatPeopleTypedStaysInItsColumn()
{
    QFETCH(QString, reason);
    QFETCH(QByteArray, cell);
    LedgerStatement statement;
    StatementRow &row = statement.rows.emplace_back();
    row.entry.kind = EntryKind::Reversal;
    row.entry.month = {2026, 11};
    row.entry.creditMinutes = 40;
    row.reason = reason;
    const auto lines = statementCsv(statement, QTimeZone::utc()).split('\n');
    QCOMPARE(lines.size(), 3); // the last one is ended, too
    QVERIFY2(lines[1].contains(",2026-11,reversal,40,"), lines[1].constData());
    QVERIFY2(lines[1].endsWith(',' + cell), lines[1].constData());
}

void TestStatementCsv::aStatementWithoutEntriesIsItsHead()
{
    const QByteArray csv = statementCsv({}, QTimeZone::utc());
    QVERIFY(csv.startsWith("id,number,at,month,kind,minutes,balance,"));
    QCOMPARE(csv.count('\n'), 1);
}

QTEST_APPLESS_MAIN(TestStatementCsv)
#include "test_statement_csv.moc"

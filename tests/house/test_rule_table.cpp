#include "house/rule_rows.h"
#include "house/source_tree.h"

#include "interchange/rule_book.h"

#include <QTest>

using namespace vigie;
using namespace vigie::house;

namespace {

// One row of the rules' table: | id | source file | tests |
struct TableRow
{
    QString id;
    QString source;
    QStringList tests;
};

QStringList cellsOf(const QString &line)
{
    QStringList cells = line.split(u'|');
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells.mid(1, cells.size() - 2);
}

// The rows of the table, none if the document has no such table.
std::vector<TableRow> tableOf(const QString &document)
{
    const QStringList lines = document.split(u'\n');
    std::vector<TableRow> rows;
    qsizetype line = lines.indexOf(u"| id | source file | tests |"_qs);
    for (line = line < 0 ? lines.size() : line + 2; line < lines.size(); ++line) {
        if (!lines[line].startsWith(u'|'))
            break;
        const QStringList cells = cellsOf(lines[line]);
        rows.push_back({cells.value(0), cells.value(1), cells.value(2).split(u", "_qs)});
    }
    return rows;
}

QString architecture() { return sourceText(u"ARCHITECTURE.md"_qs); }

} // namespace

class TestRuleTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreReadFromTheDocument();
    void theDocumentHasTheTable();
    void everyRowNamesAKnownRuleOnce();
    void everyRowNamesFilesThatExist();
    void theNamedTestsHaveRowsOfTheRule();
    void everyRuleThatIsNotExcusedStandsInTheTable();
};

void TestRuleTable::rowsAreReadFromTheDocument()
{
    const auto rows
        = tableOf(u"# Rules\n\n| id | source file | tests |\n|---|---|---|\n"
                  "| K5 | a.cpp | b.cpp, c.cpp |\n| K6 | d.cpp | e.cpp |\n\n| no | x | y |\n"_qs);
    QCOMPARE(rows.size(), 2u);
    QCOMPARE(rows[0].id, u"K5"_qs);
    QCOMPARE(rows[0].source, u"a.cpp"_qs);
    QCOMPARE(rows[0].tests, QStringList({u"b.cpp"_qs, u"c.cpp"_qs}));
    QCOMPARE(rows[1].id, u"K6"_qs);
}

void TestRuleTable::theDocumentHasTheTable()
{
    QVERIFY(architecture().contains(u"\n| id | source file | tests |\n|---|---|---|\n"));
}

void TestRuleTable::everyRowNamesAKnownRuleOnce()
{
    QStringList seen;
    for (const TableRow &row : tableOf(architecture())) {
        QVERIFY2(ruleEntry(row.id), qPrintable(row.id));
        QVERIFY2(!seen.contains(row.id), qPrintable(row.id));
        seen << row.id;
    }
}

void TestRuleTable::everyRowNamesFilesThatExist()
{
    for (const TableRow &row : tableOf(architecture())) {
        for (const QString &path : QStringList{row.source} + row.tests)
            QVERIFY2(isFile(path), qPrintable(row.id + u": "_qs + path));
    }
}

void TestRuleTable::theNamedTestsHaveRowsOfTheRule()
{
    const auto files = filesByRuleId();
    for (const TableRow &row : tableOf(architecture())) {
        for (const QString &path : row.tests)
            QVERIFY2(files[row.id].contains(path),
                qPrintable(u"%1 has no data row that %2 leads."_qs.arg(path, row.id)));
    }
}

void TestRuleTable::everyRuleThatIsNotExcusedStandsInTheTable()
{
    QStringList listed = excusedIds();
    for (const TableRow &row : tableOf(architecture()))
        listed << row.id;
    const auto files = filesByRuleId();
    QStringList missing;
    for (const QString &id : rulesOfTheBook()) {
        if (!listed.contains(id))
            missing << u"| %1 | models/… | %2 |"_qs.arg(id, files[id].join(u", "_qs));
    }
    QVERIFY2(missing.isEmpty(),
        qPrintable(u"Say in ARCHITECTURE.md where these are decided:\n"_qs + missing.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestRuleTable)
#include "test_rule_table.moc"

#include "house/rule_rows.h"

#include "interchange/rule_book.h"

#include <QTest>

using namespace vigie;
using namespace vigie::house;

class TestRulesHaveRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreReadFromSources_data();
    void rowsAreReadFromSources();
    void idsLeadARowsName_data();
    void idsLeadARowsName();
    void everyRuleHasARow();
    void rowsNameRulesOfTheBook();
    void theListOfExcusedRulesOnlyShrinks();
    void everyExcusedRuleIsKnownOnceAndHasAReason();
};

void TestRulesHaveRows::rowsAreReadFromSources_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("newRow") << uR"(QTest::newRow("a") << 1;)"_qs << QStringList{u"a"_qs};
    QTest::newRow("addRow") << uR"(QTest::addRow("a %d", i))"_qs << QStringList{u"a %d"_qs};
    QTest::newRow("on a line of its own") << u"newRow(\n  \"a\")"_qs << QStringList{u"a"_qs};
    QTest::newRow("a table") << uR"({"a", 1}, { "b", 2})"_qs << QStringList{u"a"_qs, u"b"_qs};
    QTest::newRow("an escaped quote")
        << uR"(newRow("a \"b\" c"))"_qs << QStringList{uR"(a \"b\" c)"_qs};
    QTest::newRow("after a quote as a character")
        << uR"('"'; newRow("a"))"_qs << QStringList{u"a"_qs};
    QTest::newRow("a comment to the end of the line") << u"// newRow(\"a\")\n"_qs << QStringList();
    QTest::newRow("a comment between marks") << u"/* newRow(\"a\") */"_qs << QStringList();
    QTest::newRow("inside a string") << uR"s(f("newRow(\"a\")"))s"_qs << QStringList();
    QTest::newRow("inside a raw string") << u"R\"x(newRow(\"a\"))x\""_qs << QStringList();
    QTest::newRow("a name made elsewhere") << u"newRow(qPrintable(name))"_qs << QStringList();
}

void TestRulesHaveRows::rowsAreReadFromSources()
{
    QFETCH(QString, source);
    QFETCH(QStringList, names);
    QCOMPARE(rowNamesIn(source), names);
}

void TestRulesHaveRows::idsLeadARowsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("one") << u"K5 two claims"_qs << QStringList{u"K5"_qs};
    QTest::newRow("several") << u"E19 E94, L2.new: none"_qs
                             << QStringList{u"E19"_qs, u"E94"_qs, u"L2.new"_qs};
    QTest::newRow("a refusal code") << u"right of a portal"_qs << QStringList{u"right"_qs};
    QTest::newRow("none") << u"two claims"_qs << QStringList();
    QTest::newRow("one that does not lead") << u"two claims, K5"_qs << QStringList();
    QTest::newRow("a word that begins like one") << u"K5s"_qs << QStringList();
}

void TestRulesHaveRows::idsLeadARowsName()
{
    QFETCH(QString, name);
    QFETCH(QStringList, ids);
    QCOMPARE(leadingIds(name), ids);
}

void TestRulesHaveRows::everyRuleHasARow()
{
    const QStringList excused = excusedIds();
    const auto files = filesByRuleId();
    QStringList missing;
    for (const QString &id : rulesOfTheBook()) {
        if (!files.contains(id) && !excused.contains(id))
            missing << id;
    }
    QVERIFY2(missing.isEmpty(),
        qPrintable(u"No data row begins with %1. Write one: QTest::newRow(\"%2 …\")."_qs.arg(
            missing.join(u", "_qs), missing.value(0))));
}

void TestRulesHaveRows::rowsNameRulesOfTheBook()
{
    const auto files = filesByRuleId();
    for (auto id = files.keyBegin(); id != files.keyEnd(); ++id)
        QVERIFY2(ruleEntry(*id),
            qPrintable(u"%1 leads a row of %2, but the rule book has no such rule."_qs.arg(
                *id, files[*id].join(u", "_qs))));
}

void TestRulesHaveRows::theListOfExcusedRulesOnlyShrinks()
{
    const auto files = filesByRuleId();
    QStringList covered;
    for (const QString &id : excusedIds()) {
        if (files.contains(id))
            covered << id;
    }
    QVERIFY2(covered.isEmpty(),
        qPrintable(u"These have rows now and need no excuse: "
                   "sed -i -E '/^(%1) /d' tests/house/ids_of_later_capabilities.txt"_qs.arg(
                       covered.join(u'|').replace(u'.', u"\\."_qs))));
}

void TestRulesHaveRows::everyExcusedRuleIsKnownOnceAndHasAReason()
{
    for (const ExcusedRule &rule : excusedRules()) {
        QVERIFY2(ruleEntry(rule.id), qPrintable(rule.id));
        QVERIFY2(!rule.reason.isEmpty(), qPrintable(rule.id));
        QVERIFY2(excusedIds().count(rule.id) == 1, qPrintable(rule.id));
    }
}

QTEST_APPLESS_MAIN(TestRulesHaveRows)
#include "test_rules_have_rows.moc"

#include "interchange/rule_book.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace vigie;

namespace {

QStringList numbered(QChar letter, int last)
{
    QStringList ids;
    for (int number = 1; number <= last; ++number)
        ids << letter + QString::number(number);
    return ids;
}

QStringList serviceLevelIds()
{
    return {u"L1"_qs, u"L2"_qs, u"L2.ordered"_qs, u"L2.new"_qs, u"L2.licence"_qs, u"L2.study"_qs,
        u"L3"_qs, u"L4"_qs};
}

QStringList edgeIds()
{
    QStringList ids = numbered(u'E', 95);
    ids.removeOne(u"E33"_qs); // never given to an edge
    return ids;
}

QStringList everyIdInOrder()
{
    return numbered(u'T', 6) + serviceLevelIds() + numbered(u'K', 8) + numbered(u'Q', 4)
        + numbered(u'H', 6) + numbered(u'M', 3) + numbered(u'B', 5) + numbered(u'C', 5) + edgeIds()
        + QStringList{u"right"_qs, u"reference"_qs};
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"(?<=[.?!])\\s+(?=\\p{Lu}|[«“])"_qs);
    return text.split(end);
}

QString firstMatch(const QString &pattern, const QString &text)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption)
        .match(text)
        .captured();
}

// What French typography forbids, each named by the first piece of text that shows it.
QString frenchFault(const QString &text)
{
    static const QStringList forbidden{
        u"\\S*['\"]\\S*"_qs, // typewriter quotes
        u"\\S*[^\\x{202F}][;:?!»€%]"_qs, // no narrow space before
        u"«[^\\x{202F}].?"_qs, // no narrow space after
        u"\\d[ \\x{A0}]\\d{3}\\b"_qs, // groups of digits
        u".? {2}.?"_qs,
    };
    for (const QString &pattern : forbidden) {
        if (const QString fault = firstMatch(pattern, text); !fault.isEmpty())
            return fault;
    }
    return {};
}

void addAllRules()
{
    QTest::addColumn<RuleEntry>("rule");
    for (const RuleEntry &rule : ruleBook())
        QTest::addRow("%s", qPrintable(rule.id)) << rule;
}

} // namespace

Q_DECLARE_METATYPE(vigie::RuleEntry)

class TestRuleBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleStandsInTheBookOnceAndInOrder();
    void aRuleIsFoundByItsId();
    void anIdThatIsNotInTheBookIsNotFound();
    void noTwoRulesSayTheSame();
    void bothLanguagesSpeakInAFewShortSentences_data() { addAllRules(); }
    void bothLanguagesSpeakInAFewShortSentences();
    void frenchFaultsAreSeen_data();
    void frenchFaultsAreSeen();
    void frenchKeepsItsTypography_data() { addAllRules(); }
    void frenchKeepsItsTypography();
    void refinedRulesExist_data() { addAllRules(); }
    void refinedRulesExist();
    void everyEdgeRefinesARule_data() { addAllRules(); }
    void everyEdgeRefinesARule();
    void readingsOfTheCompanyAreMarked();
};

void TestRuleBook::everyRuleStandsInTheBookOnceAndInOrder()
{
    QStringList ids;
    for (const RuleEntry &rule : ruleBook())
        ids << rule.id;
    QCOMPARE(ids, everyIdInOrder());
}

void TestRuleBook::aRuleIsFoundByItsId()
{
    for (const RuleEntry &rule : ruleBook())
        QCOMPARE(ruleEntry(rule.id), &rule);
}

void TestRuleBook::anIdThatIsNotInTheBookIsNotFound()
{
    for (const RuleId &id : {u"E33"_qs, u"K9"_qs, u"k5"_qs, u""_qs})
        QCOMPARE(ruleEntry(id), nullptr);
}

void TestRuleBook::noTwoRulesSayTheSame()
{
    QSet<QString> texts;
    for (const RuleEntry &rule : ruleBook()) {
        for (const QString &text : {rule.english, rule.french}) {
            QVERIFY2(!texts.contains(text), qPrintable(text));
            texts.insert(text);
        }
    }
}

void TestRuleBook::bothLanguagesSpeakInAFewShortSentences()
{
    QFETCH(RuleEntry, rule);
    for (const QString &text : {rule.english, rule.french}) {
        QVERIFY(!text.isEmpty());
        QVERIFY2(text.endsWith(u'.') && text.front().isUpper(), qPrintable(text));
        const QStringList sentences = sentencesOf(text);
        QVERIFY2(sentences.size() <= 3, qPrintable(text));
        for (const QString &sentence : sentences)
            QVERIFY2(sentence.size() <= 400, qPrintable(sentence));
    }
}

void TestRuleBook::frenchFaultsAreSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("faulty");
    QTest::newRow("a typewriter apostrophe") << u"l'incident"_qs << true;
    QTest::newRow("a plain space before a semicolon") << u"prend ; puis"_qs << true;
    QTest::newRow("no space before a colon") << u"deux cas: puis"_qs << true;
    QTest::newRow("a wide space before a percent sign") << u"99,9\u00a0%"_qs << true;
    QTest::newRow("a plain space inside quotes") << u"« oui\u202f»"_qs << true;
    QTest::newRow("a plain space in a number") << u"44 700"_qs << true;
    QTest::newRow("two spaces") << u"un  ticket"_qs << true;
    QTest::newRow("all as it should be")
        << u"l’un\u202f: «\u202foui\u202f», 44\u202f700"_qs << false;
}

void TestRuleBook::frenchFaultsAreSeen()
{
    QFETCH(QString, text);
    QFETCH(bool, faulty);
    QCOMPARE(!frenchFault(text).isEmpty(), faulty);
}

void TestRuleBook::frenchKeepsItsTypography()
{
    QFETCH(RuleEntry, rule);
    QCOMPARE(frenchFault(rule.french), QString());
}

void TestRuleBook::refinedRulesExist()
{
    QFETCH(RuleEntry, rule);
    for (const QString &id : rule.refines) {
        QVERIFY2(ruleEntry(id), qPrintable(id));
        QVERIFY(id != rule.id);
    }
    QCOMPARE(QSet<QString>(rule.refines.begin(), rule.refines.end()).size(), rule.refines.size());
}

void TestRuleBook::everyEdgeRefinesARule()
{
    QFETCH(RuleEntry, rule);
    QCOMPARE(!rule.refines.isEmpty(), rule.id.startsWith(u'E'));
}

void TestRuleBook::readingsOfTheCompanyAreMarked()
{
    QStringList readings;
    for (const RuleEntry &rule : ruleBook()) {
        if (rule.reading)
            readings << rule.id;
    }
    QCOMPARE(readings,
        QStringList({u"L2"_qs, u"L2.new"_qs, u"K2"_qs, u"Q2"_qs, u"H3"_qs, u"B5"_qs, u"E2"_qs,
            u"E4"_qs, u"E13"_qs, u"E18"_qs, u"E19"_qs, u"E22"_qs}));
}

QTEST_APPLESS_MAIN(TestRuleBook)
#include "test_rule_book.moc"

#include "app/vigiectl/rules_command.h"

#include "interchange/rule_book.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTextStream>

using namespace vigie;

namespace {

struct Answer
{
    int status = 0;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonArray rules() const { return json()[u"rules"].toArray(); }
};

Answer ask(const QStringList &arguments, bool json, const QString &language = u"en"_qs)
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    answer.status = runRules(arguments, language, json, out, err);
    return answer;
}

} // namespace

class TestRulesCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnIdTheWholeBookIsWritten();
    void anIdAsksForOneEntry();
    void theTextFollowsTheLanguage();
    void peopleReadAHeadAndItsText();
    void aCallThatIsWrongIsRefused_data();
    void aCallThatIsWrongIsRefused();
};

void TestRulesCommand::withoutAnIdTheWholeBookIsWritten()
{
    const Answer answer = ask({}, true);
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.rules().size(), qsizetype(ruleBook().size()));
    QCOMPARE(answer.rules().first()[u"id"], u"T1"_qs);
    QCOMPARE(answer.rules().last()[u"id"], u"reference"_qs);
}

void TestRulesCommand::anIdAsksForOneEntry()
{
    const QJsonObject expected{{u"id"_qs, u"E4"_qs}, {u"text"_qs, ruleEntry(u"E4"_qs)->english},
        {u"reading"_qs, true}, {u"refines"_qs, QJsonArray{u"H2"_qs}}};
    QCOMPARE(ask({u"E4"_qs}, true).rules(), QJsonArray{expected});
}

void TestRulesCommand::theTextFollowsTheLanguage()
{
    const RuleEntry *rule = ruleEntry(u"K5"_qs);
    QCOMPARE(ask({u"K5"_qs}, true, u"en"_qs).rules()[0][u"text"], rule->english);
    QCOMPARE(ask({u"K5"_qs}, true, u"fr"_qs).rules()[0][u"text"], rule->french);
    QVERIFY(ask({u"K5"_qs}, false, u"fr"_qs).out.contains(rule->french));
}

void TestRulesCommand::peopleReadAHeadAndItsText()
{
    const Answer answer = ask({u"E4"_qs}, false);
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.out,
        u"E4 (refines H2; the company’s own choice)\n    "_qs + ruleEntry(u"E4"_qs)->english
            + u'\n');
    QCOMPARE(ask({u"K5"_qs}, false).out, u"K5\n    "_qs + ruleEntry(u"K5"_qs)->english + u'\n');
}

void TestRulesCommand::aCallThatIsWrongIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    QTest::newRow("an id of no rule") << QStringList{u"E33"_qs} << u"“E33”"_qs;
    QTest::newRow("another case") << QStringList{u"k5"_qs} << u"“k5”"_qs;
    QTest::newRow("an empty id") << QStringList{u""_qs} << u"“”"_qs;
    QTest::newRow("two ids") << QStringList{u"K5"_qs, u"K6"_qs} << u"at most one"_qs;
}

void TestRulesCommand::aCallThatIsWrongIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);

    const Answer asText = ask(arguments, false);
    QCOMPARE(asText.status, 2);
    QCOMPARE(asText.out, QString());
    QVERIFY2(asText.err.contains(told), qPrintable(asText.err));

    const Answer asJson = ask(arguments, true);
    QCOMPARE(asJson.status, 2);
    QCOMPARE(asJson.err, QString());
    const QJsonValue error = asJson.json()[u"error"];
    QCOMPARE(error[u"kind"], u"usage"_qs);
    QVERIFY2(error[u"message"].toString().contains(told), qPrintable(asJson.out));
}

QTEST_APPLESS_MAIN(TestRulesCommand)
#include "test_rules_command.moc"

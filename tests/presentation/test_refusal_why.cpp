#include "presentation/forms.h"
#include "presentation/refusal_why.h"
#include "presentation/sentences.h"
#include "presentation/why_json.h"
#include "support/company.h"
#include "support/instants.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace vigie;

namespace {

const QTimeZone &zone() { return test::Company::catalogue()->calendar.zone(); }

Refusal held()
{
    return {u"K5"_qs, u"claim.held"_qs,
        {{u"owner"_qs, u"awa"_qs}, {u"since_at"_qs, test::at(u"2026-11-24T09:05+01:00"_qs)}},
        {u"lift.assign"_qs}};
}

WhyWords whyOf(const AskedAct &asked)
{
    return refusalWhy(
        asked, held(), {{u"K5"_qs, u"A ticket has one owner."_qs}}, *test::Company::catalogue());
}

FormField fieldOf(FormField::Kind kind)
{
    FormField field;
    field.name = u"it"_qs;
    field.label = u"It"_qs;
    field.kind = kind;
    if (kind == FormField::Kind::Choice)
        field.choices = choicesOf<Coverage>("coverage");
    return field;
}

} // namespace

class TestRefusalWhy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theActIsNamedAsItsButtonIs_data();
    void theActIsNamedAsItsButtonIs();
    void whatWasAskedForTheRulesAndWhatWasFoundAreTold();
    void longTextsStandBelowTheirLabel();
    void whatIsFilledInIsReadAsPeopleReadIt_data();
    void whatIsFilledInIsReadAsPeopleReadIt();
    void whatIsEmptyOrNotAskedForIsNotTold();
    void itsJsonIsTheCommandLinesAnswer();
};

void TestRefusalWhy::theActIsNamedAsItsButtonIs_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("waitsFor");
    QTest::addColumn<QString>("name");
    QTest::newRow("claim") << u"claim"_qs << QString() << u"Claim"_qs;
    QTest::newRow("pause") << u"pause"_qs << QString() << u"Pause"_qs;
    QTest::newRow("resume") << u"resume"_qs << QString() << u"Resume"_qs;
    QTest::newRow("wake") << u"unsnooze"_qs << QString() << u"Wake"_qs;
    QTest::newRow("wait for customer") << u"wait"_qs << u"customer"_qs << u"Wait for customer"_qs;
    QTest::newRow("wait for credit") << u"wait"_qs << u"credit"_qs << u"Wait for credit"_qs;
    QTest::newRow("give time") << u"give-time"_qs << QString() << u"Give time to another ticket"_qs;
    QTest::newRow("invoiced") << u"mark-invoiced"_qs << QString() << u"Mark as invoiced"_qs;
    QTest::newRow("change level") << u"create-contract"_qs << QString() << u"Change level"_qs;
}

void TestRefusalWhy::theActIsNamedAsItsButtonIs()
{
    QFETCH(QString, operation);
    QFETCH(QString, waitsFor);
    QFETCH(QString, name);
    AskedAct asked;
    asked.operation = operation;
    if (!waitsFor.isEmpty())
        asked.fields[u"for"_qs] = waitsFor;
    QCOMPARE(whyOf(asked).steps.front().value, name);
}

void TestRefusalWhy::whatWasAskedForTheRulesAndWhatWasFoundAreTold()
{
    const WhyWords why = whyOf(
        {u"claim"_qs, {}, u"#48213  ·  Mail refused"_qs, {{u"Reason"_qs, u"I know it"_qs}}});
    const QString found = refusalText(held(), zone());
    const QString lift = u"What would lift it: "_qs + liftTexts(held()).front();
    QCOMPARE(why.subtitle, u"#48213  ·  Mail refused"_qs);
    const std::vector<WhyWords::Step> steps{{u"What was asked for"_qs, {}, u"Claim"_qs, {}, false},
        {u"Reason"_qs, {}, u"I know it"_qs, {}, false},
        {u"A ticket has one owner."_qs, {}, {}, u"K5"_qs, false},
        {found, lift, {}, u"K5"_qs, true}};
    QVERIFY(why.steps == steps);
    QCOMPARE(why.text.split(u'\n'),
        QStringList({u"Why was it refused?"_qs, u"#48213  ·  Mail refused"_qs,
            u"1. What was asked for Claim"_qs, u"2. Reason I know it"_qs,
            u"3. A ticket has one owner. (K5)"_qs, u"4. "_qs + found + u' ' + lift + u" (K5)"_qs}));
}

void TestRefusalWhy::longTextsStandBelowTheirLabel()
{
    const QString text = u"We put the previous signature file back.\nMail flows."_qs;
    const WhyWords why
        = whyOf({u"report"_qs, {}, {}, {{u"Report"_qs, text}, {u"Again"_qs, text.repeated(20)}}});
    QCOMPARE(why.steps[1].value, QString());
    QCOMPARE(why.steps[1].subtitle, text.simplified());
    QVERIFY(why.steps[2].subtitle.endsWith(u'…'));
    QVERIFY(why.steps[2].subtitle.size() < text.size() * 20);
}

void TestRefusalWhy::whatIsFilledInIsReadAsPeopleReadIt_data()
{
    using FieldKind = FormField::Kind;
    QTest::addColumn<FormField>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("told");
    QTest::newRow("a choice") << fieldOf(FieldKind::Choice) << u"customer-time"_qs
                              << u"customer time"_qs;
    QTest::newRow("one that is offered no more")
        << fieldOf(FieldKind::Choice) << u"gone"_qs << u"gone"_qs;
    QTest::newRow("a line") << fieldOf(FieldKind::Line) << u" web-14 "_qs << u"web-14"_qs;
    QTest::newRow("minutes") << fieldOf(FieldKind::Minutes) << u"95"_qs << u"1 h 35"_qs;
    QTest::newRow("no minutes") << fieldOf(FieldKind::Minutes) << u"soon"_qs << u"soon"_qs;
    QTest::newRow("money") << fieldOf(FieldKind::Money) << u"8950"_qs << u"89.50 €"_qs;
    QTest::newRow("a day") << fieldOf(FieldKind::Day) << u"2026-11-24"_qs << u"Tue 24 Nov 2026"_qs;
    QTest::newRow("a moment") << fieldOf(FieldKind::Moment) << u"2026-11-24T09:00:00"_qs
                              << u"Tue 24 Nov 2026, 09:00"_qs;
    QTest::newRow("segments") << fieldOf(FieldKind::Segments)
                              << uR"([["2026-11-24T09:00:00.000+01:00","2026-11-24T09:30:00"]])"_qs
                              << u"Tue 24 Nov 2026, 09:00 – Tue 24 Nov 2026, 09:30"_qs;
}

void TestRefusalWhy::whatIsFilledInIsReadAsPeopleReadIt()
{
    QFETCH(FormField, field);
    QFETCH(QString, value);
    QFETCH(QString, told);
    Form form;
    form.fields = {field};
    const FilledIn all = filledIn(form, {{u"it"_qs, value}});
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(all.front().first, u"It"_qs);
    QCOMPARE(all.front().second, told);
}

void TestRefusalWhy::whatIsEmptyOrNotAskedForIsNotTold()
{
    Form form;
    form.fields = {fieldOf(FormField::Kind::Line)};
    QVERIFY(filledIn(form, {{u"it"_qs, u"  "_qs}}).empty());
    form.fields.front().onlyWith = {u"channel"_qs, u"phone"_qs};
    QVERIFY(filledIn(form, {{u"it"_qs, u"x"_qs}, {u"channel"_qs, u"staff"_qs}}).empty());
    QCOMPARE(
        filledIn(form, {{u"it"_qs, u"x"_qs}, {u"channel"_qs, u"phone"_qs}}).size(), std::size_t(1));
}

void TestRefusalWhy::itsJsonIsTheCommandLinesAnswer()
{
    const WhyWords why = whyOf({u"qualify"_qs,
        {{u"ticket"_qs, u"12"_qs}, {u"kind"_qs, u"request"_qs}, {u"estimate_minutes"_qs, u"90"_qs}},
        {}, {}});
    const QJsonObject json = QJsonDocument::fromJson(why.json.toUtf8()).object();
    const QJsonObject answer = refusalJson(held(), zone());
    QCOMPARE(answer.size(), 3);
    for (const QString &name : answer.keys())
        QCOMPARE(json[name], answer[name]);
    QCOMPARE(json[u"accepted"], QJsonValue(false));
    QCOMPARE(json[u"asked"].toObject(),
        QJsonObject({{u"op"_qs, u"qualify"_qs}, {u"ticket"_qs, u"12"_qs},
            {u"kind"_qs, u"request"_qs}, {u"estimate_minutes"_qs, 90}}));
    QCOMPARE(json[u"inputs"].toObject(),
        QJsonObject(
            {{u"owner"_qs, u"awa"_qs}, {u"since_at"_qs, u"2026-11-24T09:05:00.000+01:00"_qs}}));
    QCOMPARE(json[u"rules"].toArray(),
        QJsonArray(
            {QJsonObject{{u"id"_qs, u"K5"_qs}, {u"text"_qs, u"A ticket has one owner."_qs}}}));
}

QTEST_APPLESS_MAIN(TestRefusalWhy)
#include "test_refusal_why.moc"

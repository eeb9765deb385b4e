#include "domain/explain_deadline.h"

#include "domain/response_clock.h"
#include "support/instants.h"
#include "support/steps.h"

#include <QTest>

using namespace vigie;
using test::at;

namespace {

Catalogue readings()
{
    Catalogue catalogue;
    catalogue.atRiskShare = 4;
    catalogue.atRiskLeast = minutes(15);
    return catalogue;
}

QStringList rulesOf(const Explanation &why)
{
    QStringList rules;
    for (const Step &step : why.steps)
        rules << step.rule;
    return rules;
}

} // namespace

class TestExplainDeadline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeadlineExplainsItself();
    void withoutADeadlineTheLastStepSaysWhy_data();
    void withoutADeadlineTheLastStepSaysWhy();
    void eachStepFollowsFromItsInputs();
};

void TestExplainDeadline::aDeadlineExplainsItself()
{
    const Instant declared = at(u"2026-10-25T01:30+02:00"_qs);
    const Explanation why
        = explainDeadline({declared, Level::Pro, u"c-web1"_qs, minutes(240)}, readings());

    QCOMPARE(
        rulesOf(why), (QStringList{u"Q4"_qs, u"L3"_qs, u"L3"_qs, u"Q2"_qs, u"E54"_qs, u"T3"_qs}));
    QCOMPARE(why.steps[0].result, Fact(declared));
    QCOMPARE(why.steps[1].result, Fact(u"pro"_qs));
    QCOMPARE(why.steps[1].inputs[1], (Input{u"contract"_qs, u"c-web1"_qs}));
    QCOMPARE(why.steps[2].result, Fact(qint64(240)));
    QCOMPARE(why.steps[3].result, Fact(at(u"2026-10-25T03:30+01:00"_qs)));
    QCOMPARE(why.steps[4].result, Fact(at(u"2026-10-25T04:30:00.001+01:00"_qs)));
    QCOMPARE(why.steps[5].result, Fact(at(u"2026-10-25T04:30+01:00"_qs)));
    QCOMPARE(why.value, why.steps[5].result);
}

void TestExplainDeadline::withoutADeadlineTheLastStepSaysWhy_data()
{
    QTest::addColumn<bool>("declared");
    QTest::addColumn<Level>("level");
    QTest::addColumn<int>("guarantee"); // 0: none
    QTest::addColumn<DeclarationMark>("mark");
    QTest::addColumn<QStringList>("rules");

    const auto newRow = [](const char *name, bool declared, Level level, int guarantee,
                            DeclarationMark mark, const QStringList &rules) {
        QTest::newRow(name) << declared << level << guarantee << mark << rules;
    };
    using enum DeclarationMark;
    newRow("K6 a request", false, Level::Pro, 0, None, {u"K6"_qs});
    newRow("K6 an incident of Standard", true, Level::Standard, 0, None,
        {u"Q4"_qs, u"L3"_qs, u"L3"_qs, u"K6"_qs});
    newRow("L3 an incident of Serenity", true, Level::Serenity, 0, None,
        {u"Q4"_qs, u"L3"_qs, u"L3"_qs, u"K6"_qs});
    newRow("E86 requalified to request", true, Level::Pro, 240, Requalified,
        {u"Q4"_qs, u"L3"_qs, u"L3"_qs, u"E86"_qs});
    newRow("E93 imported", true, Level::Pro, 0, None, {u"Q4"_qs, u"L3"_qs, u"L3"_qs, u"E93"_qs});
    newRow("K8 its clock moved", true, Level::Business, 45, Merged,
        {u"Q4"_qs, u"L3"_qs, u"L3"_qs, u"K8"_qs});
}

void TestExplainDeadline::withoutADeadlineTheLastStepSaysWhy()
{
    QFETCH(bool, declared);
    QFETCH(Level, level);
    QFETCH(int, guarantee);
    QFETCH(DeclarationMark, mark);
    QFETCH(QStringList, rules);

    DeadlineInputs inputs;
    if (declared)
        inputs.declared = at(u"2026-11-24T10:00+01:00"_qs);
    inputs.level = level;
    if (level != Level::Standard)
        inputs.contract = u"c1"_qs;
    if (guarantee)
        inputs.guarantee = minutes(guarantee);
    inputs.mark = mark;
    const Explanation why = explainDeadline(inputs, readings());
    QCOMPARE(why.value, Fact());
    QCOMPARE(rulesOf(why), rules);
    QCOMPARE(test::flawOf(why), QString());
}

void TestExplainDeadline::eachStepFollowsFromItsInputs()
{
    QRandomGenerator random = test::seeded();
    for (int round = 0; round < 5'000; ++round) {
        DeadlineInputs inputs;
        if (random.bounded(5))
            inputs.declared = Instant{random.bounded(qint64(4'000'000'000'000))};
        inputs.level = Level(random.bounded(5));
        if (inputs.level != Level::Standard)
            inputs.contract = u"c"_qs + QString::number(round);
        if (random.bounded(5))
            inputs.guarantee = minutes(random.bounded(1, 600));
        inputs.mark = DeclarationMark(random.bounded(3));
        Catalogue catalogue = readings();
        catalogue.atRiskShare = random.bounded(1, 9);
        catalogue.atRiskLeast = minutes(random.bounded(60));

        const Explanation why = explainDeadline(inputs, catalogue);
        QCOMPARE(test::flawOf(why), QString());
        const bool due
            = inputs.declared && inputs.guarantee && inputs.mark == DeclarationMark::None;
        QCOMPARE(
            why.value, due ? Fact(*inputs.declared + milliseconds(*inputs.guarantee)) : Fact());
    }
}

QTEST_APPLESS_MAIN(TestExplainDeadline)
#include "test_explain_deadline.moc"

#include "domain/explain_hours.h"
#include "domain/explain_level.h"
#include "support/steps.h"

#include <QTest>

using namespace vigie;

namespace {

constexpr Month november{2026, 11};
constexpr Month december{2026, 12};

QStringList sentencesOf(const Explanation &why)
{
    QStringList sentences;
    for (const Step &step : why.steps)
        sentences << step.rule + u' ' + step.sentence;
    return sentences;
}

/// "H3 debit.part 25" of each step that comes to minutes or blocks.
QStringList figuresOf(const Explanation &why)
{
    QStringList figures;
    for (const Step &step : why.steps) {
        if (const auto *number = std::get_if<qint64>(&step.result))
            figures << u"%1 %2 %3"_qs.arg(step.rule, step.sentence).arg(*number);
    }
    return figures;
}

GrantedPart part(Month month, qint64 grant, qint64 count)
{
    return {{month, grant, minutes(count), count},
        grant > 0 ? std::optional(u"c-web"_qs) : std::nullopt};
}

/// Booked on a server's own hours, and nothing came after.
DebitInputs debit(std::vector<GrantedPart> parts, std::vector<Debit> booked)
{
    DebitInputs inputs;
    for (const GrantedPart &one : parts)
        inputs.worked += one.part.minutes;
    inputs.measured = minutes(inputs.worked);
    inputs.machine = u"web"_qs;
    inputs.parts = std::move(parts);
    inputs.debits = inputs.booked = std::move(booked);
    return inputs;
}

DebitInputs fromTwoMonths()
{
    auto inputs = debit({part(november, 90, 30), part(december, 90, 75)},
        {{november, Source::Allowance, 30}, {december, Source::Allowance, 75}});
    inputs.before = {{{november, 60}}, 20};
    return inputs;
}

DebitInputs raised()
{
    auto inputs = debit({part(november, 90, 70)},
        {{november, Source::Allowance, 40}, {november, Source::Credit, 60}});
    inputs.before = {{{november, 50}}, 100};
    inputs.units.debit = 60;
    return inputs;
}

DebitInputs sold()
{
    auto inputs = debit(
        {part(november, 0, 95)}, {{november, Source::Credit, 20}, {november, Source::Block, 75}});
    inputs.before.credit = 20;
    inputs.blocks = {{BlockState::ToConfirm, 1}, {BlockState::Withdrawn, 1}};
    return inputs;
}

DebitInputs freedSince()
{
    auto inputs = debit({part(november, 90, 60)}, {{november, Source::Credit, 60}});
    inputs.before = {{{november, 90}}, 60};
    inputs.replaced = {{november, 40, 40}};
    inputs.debits = {{november, Source::Allowance, 40}, {november, Source::Credit, 20}};
    return inputs;
}

/// What was raised is given back with the credit.
DebitInputs raisedAndFreedSince()
{
    auto inputs = raised();
    inputs.replaced = {{november, 30, 60}};
    inputs.debits = {{november, Source::Allowance, 70}};
    return inputs;
}

DebitInputs corrected()
{
    auto inputs = debit({part(november, 90, 45)}, {{november, Source::Allowance, 45}});
    inputs.measured = minutes(60);
    inputs.rebooked = Instant{0};
    return inputs;
}

DebitInputs enteredOtherwiseSince()
{
    return debit({part(november, 90, 200)}, {{november, Source::Allowance, 200}});
}

} // namespace

class TestExplainHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDebitFollowsStepByStep_data()
    {
        QTest::addColumn<DebitInputs>("inputs");
        QTest::addColumn<QStringList>("figures");
        QTest::newRow("H3 from one month into the next")
            << fromTwoMonths()
            << QStringList{u"H3 debit.worked 105"_qs, u"H3 debit.part 30"_qs,
                   u"H3 debit.part 75"_qs, u"H3 debit.sum 105"_qs};
        QTest::newRow("E12 what exceeds the allowance is raised once")
            << raised()
            << QStringList{u"H3 debit.worked 70"_qs, u"H3 debit.part 40"_qs,
                   u"H3 debit.exceeding 30"_qs, u"E12 debit.raised 60"_qs, u"H3 debit.credit 60"_qs,
                   u"H3 debit.sum 100"_qs};
        QTest::newRow("E2 blocks for what was missing")
            << sold()
            << QStringList{u"H3 debit.worked 95"_qs, u"H3 debit.part-none 0"_qs,
                   u"H3 debit.exceeding 95"_qs, u"H3 debit.credit 20"_qs, u"H3 debit.blocks 2"_qs,
                   u"E2 debit.block-state 1"_qs, u"E2 debit.block-state 1"_qs,
                   u"H3 debit.sum 95"_qs};
        QTest::newRow("E24 freed allowance in place of credit")
            << freedSince()
            << QStringList{u"H3 debit.worked 60"_qs, u"H3 debit.part 0"_qs,
                   u"H3 debit.exceeding 60"_qs, u"H3 debit.credit 60"_qs,
                   u"E24 debit.replaced 60"_qs, u"H3 debit.sum 60"_qs};
        QTest::newRow("E24 E12 what was raised goes back with it")
            << raisedAndFreedSince()
            << QStringList{u"H3 debit.worked 70"_qs, u"H3 debit.part 40"_qs,
                   u"H3 debit.exceeding 30"_qs, u"E12 debit.raised 60"_qs, u"H3 debit.credit 60"_qs,
                   u"E24 debit.replaced 70"_qs, u"H3 debit.sum 70"_qs};
        QTest::newRow("E59 corrected")
            << corrected()
            << QStringList{u"H3 debit.worked 60"_qs, u"E59 debit.corrected 45"_qs,
                   u"H3 debit.part 45"_qs, u"H3 debit.sum 45"_qs};
        QTest::newRow("H5 the contract was entered otherwise since")
            << enteredOtherwiseSince()
            << QStringList{u"H3 debit.worked 200"_qs, u"H3 debit.part 90"_qs,
                   u"H5 debit.as-booked 200"_qs, u"H3 debit.sum 200"_qs};
    }

    void aDebitFollowsStepByStep()
    {
        QFETCH(DebitInputs, inputs);
        QFETCH(QStringList, figures);
        const auto why = explainDebit(inputs);
        QCOMPARE(figuresOf(why), figures);
        QCOMPARE(test::flawOf(why), QString());
    }

    void aPartSaysWhatThereWas()
    {
        const auto why = explainDebit(fromTwoMonths());
        const std::vector<Input> inputs{{u"month"_qs, u"2026-11"_qs}, {u"contract"_qs, u"c-web"_qs},
            {u"granted_minutes"_qs, qint64(90)}, {u"used_minutes"_qs, qint64(60)},
            {u"left_minutes"_qs, qint64(30)}, {u"minutes"_qs, qint64(30)}};
        QVERIFY(why.steps[3].inputs == inputs);
    }

    void itSaysWhoseHoursTheyAre_data()
    {
        QTest::addColumn<HoursOf>("hoursOf");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("H2 the server's own") << HoursOf::Named << u"H2 debit.machine"_qs;
        QTest::newRow("E21 the platform's") << HoursOf::Platform << u"E21 debit.node"_qs;
        QTest::newRow("E8 those it was booked on") << HoursOf::NamedBefore << u"E8 debit.kept"_qs;
    }

    void itSaysWhoseHoursTheyAre()
    {
        QFETCH(HoursOf, hoursOf);
        QFETCH(QString, sentence);
        auto inputs = fromTwoMonths();
        inputs.hoursOf = hoursOf;
        const auto why = explainDebit(inputs);
        QCOMPARE(sentencesOf(why).value(2), sentence);
        QCOMPARE(test::flawOf(why), QString());
    }

    void timesOfSeveralAddUp()
    {
        auto inputs = fromTwoMonths();
        inputs.engineers = 2;
        QCOMPARE(sentencesOf(explainDebit(inputs)).value(0), u"E13 debit.worked-together"_qs);
    }

    void whatIsNotDebitedSaysWhy_data()
    {
        QTest::addColumn<Coverage>("coverage");
        QTest::addColumn<bool>("named");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("H4 by its coverage")
            << Coverage::HardwareNetwork << true << u"H4 debit.not-debited"_qs;
        QTest::newRow("E20 no server is named")
            << Coverage::CustomerTime << false << u"E20 debit.no-server"_qs;
    }

    void whatIsNotDebitedSaysWhy()
    {
        QFETCH(Coverage, coverage);
        QFETCH(bool, named);
        QFETCH(QString, sentence);
        DebitInputs inputs;
        inputs.measured = minutes(70);
        inputs.worked = 70;
        inputs.coverage = coverage;
        if (named)
            inputs.machine = u"web"_qs;
        const auto why = explainDebit(inputs);
        QCOMPARE(why.value, Fact(qint64(0)));
        QVERIFY(sentencesOf(why).contains(sentence));
        QCOMPARE(test::flawOf(why), QString());
    }

    void nothingIsDebitedBeforeTheReport()
    {
        DebitInputs inputs;
        inputs.isReported = false;
        const auto why = explainDebit(inputs);
        QCOMPARE(why.value, Fact());
        QCOMPARE(sentencesOf(why), QStringList{u"K3 debit.unreported"_qs});
    }

    void aBalanceIsTheSumOfItsKinds()
    {
        const auto why = explainBalance({{{EntryKind::Purchase, 120}, {EntryKind::Credit, -95},
                                             {EntryKind::Allowance, 0}, {EntryKind::Block, 60}},
            {{EntryKind::Purchase, 2}, {EntryKind::Credit, 3}, {EntryKind::Allowance, 1},
                {EntryKind::Block, 1}}});
        QCOMPARE(why.value, Fact(qint64(85)));
        QCOMPARE(why.steps.size(), std::size_t(4));
        QCOMPARE(test::flawOf(why), QString());
        QCOMPARE(explainBalance({}).value, Fact(qint64(0)));
    }

    void aLevelNamesWhatGivesIt_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("machine");
        QTest::addColumn<bool>("qualified");
        QTest::addColumn<bool>("node");
        QTest::addColumn<bool>("contract");
        QTest::newRow("E3 a server's contract")
            << u"E3 level.machine"_qs << u"E44 level.contract"_qs << true << false << false << true;
        QTest::newRow("E44 none is Standard")
            << u"E3 level.machine"_qs << u"E44 level.no-contract"_qs << true << true << false
            << false;
        QTest::newRow("E21 a node's platform")
            << u"E21 level.platform"_qs << u"E44 level.contract"_qs << true << false << true
            << true;
        QTest::newRow("E20 no server, not qualified")
            << u"E20 level.highest"_qs << u"E44 level.contract"_qs << false << false << false
            << true;
        QTest::newRow("E61 no server, qualified")
            << u"E61 level.no-machine"_qs << u"E44 level.no-contract"_qs << false << true << false
            << false;
    }

    void aLevelNamesWhatGivesIt()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, machine);
        QFETCH(bool, qualified);
        QFETCH(bool, node);
        QFETCH(bool, contract);
        LevelInputs inputs{
            machine, qualified, node, {}, {}, contract ? Level::Business : Level::Standard};
        if (contract) {
            inputs.contract = u"c"_qs;
            inputs.since = Instant{0};
        }
        const auto why = explainLevel(inputs);
        const QStringList sentences = sentencesOf(why);
        QCOMPARE(sentences.value(0), first);
        QCOMPARE(sentences.value(1), second);
        QCOMPARE(why.value, Fact(QString(wordOf(inputs.level))));
    }
};

QTEST_APPLESS_MAIN(TestExplainHours)
#include "test_explain_hours.moc"

#include "domain/explain_hours.h"
#include "domain/explain_level.h"

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

} // namespace

class TestExplainHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDebitIsTheSumOfItsParts()
    {
        const auto why = explainDebit({105, Coverage::CustomerTime, true, true,
            {{november, Source::Allowance, 30}, {december, Source::Credit, 75}}});
        QCOMPARE(why.value, Fact(qint64(105)));
        QCOMPARE(why.steps.back().result, why.value);
        QCOMPARE(sentencesOf(why),
            (QStringList{u"H3 debit.worked"_qs, u"H4 debit.coverage"_qs, u"H3 debit.allowance"_qs,
                u"H3 debit.credit"_qs, u"H3 debit.sum"_qs}));
    }

    void aRaisedDebitNamesTheUnit()
    {
        const auto why = explainDebit({70, Coverage::CustomerTime, true, true,
            {{november, Source::Allowance, 40}, {november, Source::Credit, 60}}});
        QCOMPARE(why.value, Fact(qint64(100)));
        QCOMPARE(why.steps.back().rule, u"E12"_qs);
    }

    void whatIsNotDebitedSaysWhy()
    {
        const auto covered = explainDebit({70, Coverage::HardwareNetwork, true, true, {}});
        QCOMPARE(covered.value, Fact(qint64(0)));
        QVERIFY(sentencesOf(covered).contains(u"H4 debit.not-debited"_qs));
        const auto nowhere = explainDebit({70, Coverage::CustomerTime, true, false, {}});
        QCOMPARE(nowhere.value, Fact(qint64(0)));
        QVERIFY(sentencesOf(nowhere).contains(u"E20 debit.no-server"_qs));
    }

    void aBalanceIsTheSumOfItsKinds()
    {
        const auto why = explainBalance({{{EntryKind::Purchase, 120}, {EntryKind::Credit, -95},
                                             {EntryKind::Allowance, 0}, {EntryKind::Block, 60}},
            {{EntryKind::Purchase, 2}, {EntryKind::Credit, 3}, {EntryKind::Allowance, 1},
                {EntryKind::Block, 1}}});
        QCOMPARE(why.value, Fact(qint64(85)));
        QCOMPARE(why.steps.size(), std::size_t(4));
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

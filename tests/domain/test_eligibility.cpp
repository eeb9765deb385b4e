#include "domain/eligibility.h"

#include <QTest>

using namespace vigie;

Q_DECLARE_METATYPE(vigie::EligibilityQuestion)

namespace {

Catalogue readings()
{
    Catalogue catalogue;
    catalogue.levelsSince = QDate(2014, 6, 20);
    catalogue.businessOrderDays = 30;
    return catalogue;
}

/// A level on a server ordered on 2026-11-01, with the licence, from 2026-11-03 on.
EligibilityQuestion fresh(Level level)
{
    return {level, {{QDate(2026, 11, 1), Panel::PleskWebHost}}, false, QDate(2026, 11, 3), 0, false,
        false};
}

template <class Change>
EligibilityQuestion changed(Level level, Change change)
{
    EligibilityQuestion question = fresh(level);
    change(question);
    return question;
}

QStringList rulesOf(const std::vector<Criterion> &criteria)
{
    QStringList rules;
    for (const Criterion &one : criteria)
        rules << one.rule;
    return rules;
}

} // namespace

class TestEligibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLevelIsRefusedByTheRulesThatApply_data()
    {
        QTest::addColumn<EligibilityQuestion>("question");
        QTest::addColumn<QStringList>("refusedBy");

        const auto newRow
            = [](const char *name, Level level, auto change, const QStringList &rules) {
                  QTest::newRow(name) << changed(level, change) << rules;
              };
        const auto asItIs = [](EligibilityQuestion &) {};
        const auto old = [](EligibilityQuestion &q) { q.servers[0].ordered = QDate(2014, 6, 19); };
        const auto firstDay
            = [](EligibilityQuestion &q) { q.servers[0].ordered = QDate(2014, 6, 20); };
        const QStringList none;
        const QString ordered = u"L2.ordered"_qs;
        const QString isNew = u"L2.new"_qs;
        const QString licence = u"L2.licence"_qs;
        const QString study = u"L2.study"_qs;

        newRow("L2 standard on any server", Level::Standard, old, none);
        newRow("L2.ordered serenity the day before", Level::Serenity, old, {ordered});
        newRow("L2.ordered serenity on the day", Level::Serenity, firstDay, none);
        newRow("L2.ordered pro the day before", Level::Pro, old, {ordered});
        newRow(
            "L2 pro without any licence", Level::Pro,
            [](EligibilityQuestion &q) { q.servers[0].panel = Panel::None; }, none);
        newRow(
            "L2 pro after others", Level::Pro,
            [](EligibilityQuestion &q) { q.earlierPaidContracts = 3; }, none);

        newRow("L2 business on a new server", Level::Business, asItIs, none);
        newRow("E5 business after two days of standard", Level::Business, asItIs, none);
        newRow(
            "E57 business after 30 days", Level::Business,
            [](EligibilityQuestion &q) { q.starts = QDate(2026, 12, 1); }, none);
        newRow("E57 business after 31 days", Level::Business,
            [](EligibilityQuestion &q) { q.starts = QDate(2026, 12, 2); }, {isNew});
        newRow("L2.new business after a paid level", Level::Business,
            [](EligibilityQuestion &q) { q.earlierPaidContracts = 1; }, {isNew});
        newRow("L2.licence business with another licence", Level::Business,
            [](EligibilityQuestion &q) { q.servers[0].panel = Panel::PleskWebPro; }, {licence});
        newRow("L2.licence business without panel", Level::Business,
            [](EligibilityQuestion &q) { q.servers[0].panel = Panel::None; }, {licence});
        newRow("E40 business, all that apply in order", Level::Business,
            [](EligibilityQuestion &q) {
                q.servers[0] = {QDate(2014, 6, 19), Panel::PleskWebAdmin};
            },
            {ordered, isNew, licence});
        newRow(
            "L2 business needs no study", Level::Business,
            [](EligibilityQuestion &q) { q.studyAccepted = true; }, none);

        newRow(
            "E57 an exception with a study lifts L2.new", Level::Business,
            [](EligibilityQuestion &q) {
                q.earlierPaidContracts = 1;
                q.exception = true;
                q.studyAccepted = true;
            },
            none);
        newRow("E73 an exception without a study", Level::Business,
            [](EligibilityQuestion &q) {
                q.earlierPaidContracts = 1;
                q.exception = true;
            },
            {study});
        newRow("E73 without a study, between the others", Level::Business,
            [](EligibilityQuestion &q) {
                q.servers[0] = {QDate(2014, 6, 19), Panel::None};
                q.exception = true;
            },
            {ordered, licence, study});
        newRow("E57 an exception lifts nothing else", Level::Business,
            [](EligibilityQuestion &q) {
                q.servers[0] = {QDate(2014, 6, 19), Panel::None};
                q.exception = true;
                q.studyAccepted = true;
            },
            {ordered, licence});
        newRow(
            "E57 an exception that nobody needs", Level::Business,
            [](EligibilityQuestion &q) { q.exception = true; }, none);
        newRow("E5 a study alone lifts nothing", Level::Business,
            [](EligibilityQuestion &q) {
                q.earlierPaidContracts = 1;
                q.studyAccepted = true;
            },
            {isNew});

        newRow("L2.study critical without one", Level::Critical, asItIs, {study});
        newRow(
            "L2.study critical with one", Level::Critical,
            [](EligibilityQuestion &q) { q.studyAccepted = true; }, none);
        newRow(
            "E57 critical asks neither for new nor for a licence", Level::Critical,
            [](EligibilityQuestion &q) {
                q.servers[0].panel = Panel::None;
                q.earlierPaidContracts = 2;
                q.starts = QDate(2030, 1, 1);
                q.studyAccepted = true;
            },
            none);
        newRow("E57 critical on an old server", Level::Critical, old, {ordered, study});
        newRow("L2.study an exception is no study", Level::Critical,
            [](EligibilityQuestion &q) { q.exception = true; }, {study});

        newRow(
            "E57 a platform of good nodes", Level::Critical,
            [](EligibilityQuestion &q) {
                q.platform = true;
                q.studyAccepted = true;
                q.servers.push_back({QDate(2020, 1, 1), Panel::None});
            },
            none);
        newRow("E57 one old node", Level::Critical,
            [](EligibilityQuestion &q) {
                q.platform = true;
                q.studyAccepted = true;
                q.servers.push_back({QDate(2014, 6, 19), Panel::None});
            },
            {ordered});
        newRow("E57 a platform below critical", Level::Pro,
            [](EligibilityQuestion &q) { q.platform = true; }, {u"E57"_qs});
        newRow("E57 a platform below critical, with more against it", Level::Business,
            [](EligibilityQuestion &q) {
                q.platform = true;
                q.servers.push_back({QDate(2014, 6, 19), Panel::None});
            },
            {u"E57"_qs, ordered, isNew, licence});
    }

    void aLevelIsRefusedByTheRulesThatApply()
    {
        QFETCH(EligibilityQuestion, question);
        QFETCH(QStringList, refusedBy);

        const auto refusals = eligibilityRefusals(question, readings());

        QCOMPARE(rulesOf(refusals), refusedBy);
        for (const Criterion &refusal : refusals)
            QVERIFY(!refusal.sentence.isEmpty() && !refusal.lifts.empty());
        QCOMPARE(explainEligibility(question, readings()).value, Fact(refusedBy.isEmpty()));
    }

    void theCompanyChoosesTheDates()
    {
        Catalogue own = readings();
        own.levelsSince = QDate(2026, 11, 2);
        own.businessOrderDays = 1;

        QCOMPARE(rulesOf(eligibilityRefusals(fresh(Level::Business), own)),
            (QStringList{u"L2.ordered"_qs, u"L2.new"_qs}));
    }

    void anAnswerExplainsItself()
    {
        const Explanation why = explainEligibility(fresh(Level::Business), readings());

        QStringList rules;
        for (const Step &step : why.steps)
            rules << step.rule;
        QCOMPARE(rules, (QStringList{u"L2.ordered"_qs, u"L2.new"_qs, u"L2.licence"_qs, u"L2"_qs}));
        QCOMPARE(why.steps[0].inputs,
            (std::vector<Input>{
                {u"ordered"_qs, u"2026-11-01"_qs}, {u"levels_since"_qs, u"2014-06-20"_qs}}));
        QCOMPARE(why.steps.back().result, why.value);
    }
};

QTEST_APPLESS_MAIN(TestEligibility)
#include "test_eligibility.moc"

#include "operations/refusing.h"
#include "presentation/explanation_words.h"
#include "presentation/sentences.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace vigie;

namespace {

Catalogue readings()
{
    Catalogue catalogue;
    catalogue.levelsSince = QDate(2014, 6, 20);
    catalogue.businessOrderDays = 30;
    catalogue.levels[std::size_t(Level::Critical)].guarantee = minutes(45);
    return catalogue;
}

/// Everything against Business on a platform, against Critical Business, and against its terms.
std::vector<Refusal> everyRefusal()
{
    EligibilityQuestion question{Level::Business, {{QDate(2014, 6, 19), Panel::None}}, true,
        QDate(2026, 11, 3), 2, false, false};
    auto criteria = eligibilityRefusals(question, readings());
    question.exception = true;
    for (const Level level : {Level::Business, Level::Critical}) {
        question.level = level;
        criteria.push_back(eligibilityRefusals(question, readings()).back());
    }
    std::vector<Refusal> all{slowerThanBusiness(minutes(46), readings())};
    for (const Criterion &one : criteria)
        all.push_back(refused(one));
    return all;
}

} // namespace

class TestEligibilityWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyRefusalHasWordsOfItsOwn()
    {
        QStringList texts;
        for (const Refusal &refusal : everyRefusal()) {
            texts << refusalText(refusal, QTimeZone::utc());
            for (const QString &text : QStringList{texts.last()} + liftTexts(refusal))
                QVERIFY2(text.endsWith(u'.') && !text.contains(u'{'), qPrintable(text));
        }
        QCOMPARE(texts.size(), 7);
        QCOMPARE(texts.removeDuplicates(), 0);
    }

    void everyStepOfAnExplanationHasWords()
    {
        EligibilityQuestion question{Level::Business, {{QDate(2026, 11, 1), Panel::PleskWebHost}},
            false, QDate(2026, 11, 3), 0, true, true};
        std::vector<Explanation> all{explainEligibility(question, readings())};
        question.earlierPaidContracts = 1;
        all.push_back(explainEligibility(question, readings()));
        question.level = Level::Critical;
        all.push_back(explainEligibility(question, readings()));
        question.servers[0].ordered = QDate(2010, 1, 1);
        all.push_back(explainEligibility(question, readings()));

        for (const Explanation &why : all) {
            for (const Step &step : why.steps) {
                const QString text = stepText(step, QTimeZone::utc());
                QVERIFY2(text.endsWith(u'.') && !text.contains(u'{'), qPrintable(text));
            }
        }
    }

    void theFactsAreNamed_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QStringList>("facts");

        QTest::newRow("L2.ordered both dates")
            << u"L2.ordered"_qs << QStringList{u"19 Jun 2014"_qs, u"20 Jun 2014"_qs};
        QTest::newRow("L2.new the dates, the days and the contracts before")
            << u"L2.new"_qs << QStringList{u"19 Jun 2014"_qs, u"3 Nov 2026"_qs, u"30"_qs, u"2"_qs};
        QTest::newRow("L2.licence which one is needed")
            << u"L2.licence"_qs << QStringList{u"Plesk Web Host Edition"_qs};
        QTest::newRow("E70 both guarantees") << u"L2"_qs << QStringList{u"45"_qs, u"46"_qs};
    }

    void theFactsAreNamed()
    {
        QFETCH(QString, rule);
        QFETCH(QStringList, facts);
        const auto all = everyRefusal();
        const auto refusal = std::ranges::find(all, rule, &Refusal::rule);

        QVERIFY(refusal != all.end());
        for (const QString &fact : facts)
            QVERIFY2(refusalText(*refusal, QTimeZone::utc()).contains(fact), qPrintable(fact));
    }
};

QTEST_APPLESS_MAIN(TestEligibilityWords)
#include "test_eligibility_words.moc"

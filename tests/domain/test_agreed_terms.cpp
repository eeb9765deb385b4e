#include "domain/agreed_terms.h"

#include "interchange/catalogue_file.h"

#include <QTest>

using namespace vigie;

namespace {

Contract contractAt(Level level)
{
    Contract contract;
    contract.level = level;
    contract.administrator = shippedCatalogue().terms(level).administrator;
    return contract;
}

const Identifier<Agent> somebody{QUuid::createUuid()};

} // namespace

class TestAgreedTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLevelSaysWhoAnswersForWhat_data();
    void eachLevelSaysWhoAnswersForWhat();
    void whatIsAgreedStandsBeforeWhatTheLevelGives();
    void whatIsNotAgreedIsTheLevels_data();
    void whatIsNotAgreedIsTheLevels();
    void aContractWithoutItsPeopleIsIncomplete_data();
    void aContractWithoutItsPeopleIsIncomplete();
};

void TestAgreedTerms::eachLevelSaysWhoAnswersForWhat_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<bool>("applicationMaintenance");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("applications");
    QTest::addColumn<QString>("administrator");
    const QString company = u"company"_qs;
    const QString customer = u"customer"_qs;
    QTest::newRow("L1 Standard") << Level::Standard << false << customer << customer << customer;
    QTest::newRow("L1 Serenity") << Level::Serenity << false << customer << customer << customer;
    QTest::newRow("L1 Pro") << Level::Pro << false << customer << customer << customer;
    QTest::newRow("L1 Business") << Level::Business << false << company << customer << company;
    QTest::newRow("L1 Critical Business")
        << Level::Critical << false << company << customer << company;
    QTest::newRow("L1 Critical Business with application maintenance")
        << Level::Critical << true << company << company << company;
}

void TestAgreedTerms::eachLevelSaysWhoAnswersForWhat()
{
    QFETCH(Level, level);
    QFETCH(bool, applicationMaintenance);
    Contract contract = contractAt(level);
    contract.applicationMaintenance = applicationMaintenance;
    const LevelTerms terms = agreedTerms(contract, shippedCatalogue());
    QCOMPARE(terms.hardware, Party::Company);
    QTEST(QString(wordOf(terms.system)), "system");
    QTEST(QString(wordOf(terms.applications)), "applications");
    QTEST(QString(wordOf(terms.administrator)), "administrator");
}

void TestAgreedTerms::whatIsAgreedStandsBeforeWhatTheLevelGives()
{
    Contract contract = contractAt(Level::Critical);
    contract.feeCents = 50'000;
    contract.guaranteeMinutes = 20;
    contract.allowanceMinutes = 300;
    contract.availabilityTargetBp = 9995;
    contract.penaltyBp = 700;
    contract.administrator = Party::Customer;
    LevelTerms expected = shippedCatalogue().terms(Level::Critical);
    expected.feeCents = 50'000;
    expected.guarantee = minutes(20);
    expected.allowance = minutes(300);
    expected.availabilityTargetBp = 9995;
    expected.penaltyBp = 700;
    expected.administrator = Party::Customer;
    QCOMPARE(agreedTerms(contract, shippedCatalogue()), expected);
}

void TestAgreedTerms::whatIsNotAgreedIsTheLevels_data()
{
    QTest::addColumn<Level>("level");
    for (const auto &[level, word] : Words<Level>::all)
        QTest::newRow(word) << level;
}

void TestAgreedTerms::whatIsNotAgreedIsTheLevels()
{
    QFETCH(Level, level);
    QCOMPARE(agreedTerms(contractAt(level), shippedCatalogue()), shippedCatalogue().terms(level));
}

void TestAgreedTerms::aContractWithoutItsPeopleIsIncomplete_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<bool>("manager");
    QTest::addColumn<bool>("engineer");
    QTest::addColumn<bool>("lacksManager");
    QTest::addColumn<bool>("lacksEngineer");
    QTest::newRow("L4 Standard needs nobody")
        << Level::Standard << false << false << false << false;
    QTest::newRow("L4 Pro needs nobody") << Level::Pro << false << false << false << false;
    QTest::newRow("L4 Business without anybody")
        << Level::Business << false << false << true << false;
    QTest::newRow("L4 Business with an engineer alone")
        << Level::Business << false << true << true << false;
    QTest::newRow("L4 Business with an account manager")
        << Level::Business << true << false << false << false;
    QTest::newRow("L4 Critical Business without anybody")
        << Level::Critical << false << false << true << true;
    QTest::newRow("L4 Critical Business with an account manager alone")
        << Level::Critical << true << false << false << true;
    QTest::newRow("L4 Critical Business with both")
        << Level::Critical << true << true << false << false;
}

void TestAgreedTerms::aContractWithoutItsPeopleIsIncomplete()
{
    QFETCH(Level, level);
    QFETCH(bool, manager);
    QFETCH(bool, engineer);
    QFETCH(bool, lacksManager);
    QFETCH(bool, lacksEngineer);
    Contract contract = contractAt(level);
    if (manager)
        contract.accountManager = somebody;
    if (engineer)
        contract.referringEngineer = somebody;
    const MissingPeople missing = missingPeople(contract, shippedCatalogue());
    QCOMPARE(missing.accountManager, lacksManager);
    QCOMPARE(missing.referringEngineer, lacksEngineer);
    QCOMPARE(missing.any(), lacksManager || lacksEngineer);
}

QTEST_APPLESS_MAIN(TestAgreedTerms)
#include "test_agreed_terms.moc"

#include "presentation/cell_roles.h"
#include "presentation/customer_presenter.h"
#include "presentation/customers_presenter.h"
#include "presentation/desk_of.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr int generousMs = 20'000;

const QStringList threeCustomers{u"02/09:00 lea create-agent key=mia name=Mia_Reni role=manager"_qs,
    u"02/09:01 lea create-customer key=bois name=Scierie_Écorce manager=mia language=fr"_qs,
    u"02/09:02 lea create-customer key=zinc name=Zinc"_qs,
    u"02/09:03 lea create-server key=box customer=bois name=box ordered=2026-11-01 panel=plesk-web-host"_qs,
    u"02/09:04 lea create-contract key=cb server=box level=business from=2026-11-02"_qs,
    u"02/09:05 mia sell-credit customer=acme blocks=3 invoice=2026-17"_qs};

struct Scene
{
    explicit Scene(const QStringList &more = {})
    {
        told.tellAll(smallCompany + threeCustomers + more);
        at = std::make_unique<DeskOf>(told, u"mia"_qs, u"24/10:00"_qs);
        list = std::make_unique<CustomersPresenter>(at->desk);
        customer = std::make_unique<CustomerPresenter>(at->desk);
    }

    void look()
    {
        list->setLookedAt(true);
        customer->setLookedAt(true);
    }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names << list->model()->customerAt(row)->customer.name;
        return names;
    }

    bool reads(const QString &key)
    {
        look();
        if (!QTest::qWaitFor([&] { return list->model()->rowOfKey(key) >= 0; }, generousMs))
            return false;
        customer->show(list->model()->customerAt(list->model()->rowOfKey(key))->customer.id);
        return QTest::qWaitFor([&] { return customer->isRead(); }, generousMs);
    }

    ToldBook told;
    std::unique_ptr<DeskOf> at;
    std::unique_ptr<CustomersPresenter> list;
    std::unique_ptr<CustomerPresenter> customer;
};

const QStringList everybody{u"Acme"_qs, u"Scierie Écorce"_qs, u"Zinc"_qs};

} // namespace

class TestCustomersPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadBeforeSomebodyLooks();
    void itShowsEveryCustomerByName();
    void theFilterNarrowsItAsOneTypes_data();
    void theFilterNarrowsItAsOneTypes();
    void sharesAndFilterWorkTogether();
    void whatAnotherProcessDoesArrives();
    void aCustomerIsShownWithItsContracts();
    void whatIsMissingFromAContractIsSaid();
    void theStatementEndsWithTheBalance();
    void aMonthWithoutEntriesHasNone();
    void theBalanceIsExplained();
    void eachLevelSaysWhetherItCanBeTaken();
    void aLateAnswerAboutAnotherCustomerIsDropped();
};

void TestCustomersPresenter::nothingIsReadBeforeSomebodyLooks()
{
    Scene scene;
    QSignalSpy changed(&scene.at->desk, &Desk::changed);
    QVERIFY(changed.wait(generousMs));
    QVERIFY(!scene.list->isFilled());
    scene.look();
    QTRY_COMPARE_WITH_TIMEOUT(scene.names(), everybody, generousMs);
}

void TestCustomersPresenter::itShowsEveryCustomerByName()
{
    Scene scene;
    scene.look();
    QTRY_COMPARE_WITH_TIMEOUT(scene.names(), everybody, generousMs);
    const auto &counts = scene.list->counts();
    QCOMPARE(counts.all, 3);
    QCOMPARE(counts.shown, 3);
    QCOMPARE(counts.mine, 1);
    QCOMPARE(counts.attention, 1);
    const CustomerListModel *model = scene.list->model();
    QCOMPARE(model->index(0, CustomerCreditColumn).data(CellTextRole).toString(), u"3 h 00"_qs);
    QCOMPARE(model->index(0, CustomerLevelColumn).data(CellLevelRole).toInt(), int(Level::Pro));
    QCOMPARE(model->index(1, CustomerAttentionColumn).data(CellTextRole).toString(),
        u"contract incomplete"_qs);
    QCOMPARE(model->index(1, CustomerNameColumn).data(CellEmphasisRole).toInt(),
        int(CellEmphasis::Strong));
}

void TestCustomersPresenter::theFilterNarrowsItAsOneTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("accents are folded") << u"ecorce"_qs << QStringList{u"Scierie Écorce"_qs};
    QTest::newRow("the key") << u"zinc"_qs << QStringList{u"Zinc"_qs};
    QTest::newRow("the manager's name") << u"reni"_qs << QStringList{u"Scierie Écorce"_qs};
    QTest::newRow("what needs attention") << u"incomplete"_qs << QStringList{u"Scierie Écorce"_qs};
    QTest::newRow("two words, both") << u"zinc reni"_qs << QStringList();
    QTest::newRow("blanks") << u"  "_qs << everybody;
}

void TestCustomersPresenter::theFilterNarrowsItAsOneTypes()
{
    QFETCH(QString, typed);
    Scene scene;
    scene.look();
    QTRY_COMPARE_WITH_TIMEOUT(scene.names().size(), 3, generousMs);
    for (int length = 1; length <= typed.size(); ++length)
        scene.list->setFilter(typed.left(length));
    QTEST(scene.names(), "names");
    QCOMPARE(scene.list->counts().all, 3);
    scene.list->setFilter({});
    QCOMPARE(scene.names(), everybody);
}

void TestCustomersPresenter::sharesAndFilterWorkTogether()
{
    Scene scene;
    scene.look();
    QTRY_COMPARE_WITH_TIMEOUT(scene.names().size(), 3, generousMs);
    scene.list->setShare(CustomerShare::Mine);
    QCOMPARE(scene.names(), QStringList{u"Scierie Écorce"_qs});
    scene.list->setFilter(u"acme"_qs);
    QVERIFY(scene.names().isEmpty());
    scene.list->setShare(CustomerShare::All);
    QCOMPARE(scene.names(), QStringList{u"Acme"_qs});
}

void TestCustomersPresenter::whatAnotherProcessDoesArrives()
{
    Scene scene;
    scene.look();
    QTRY_COMPARE_WITH_TIMEOUT(scene.names(), everybody, generousMs);
    QSignalSpy reset(scene.list->model(), &QAbstractItemModel::modelReset);
    scene.told.tellAll({u"24/09:30 mia create-customer key=mid name=Mid"_qs,
        u"24/09:31 mia sell-credit customer=zinc blocks=1"_qs});
    QTRY_COMPARE_WITH_TIMEOUT(scene.names().size(), 4, generousMs);
    const int zinc = scene.list->model()->rowOfKey(u"zinc"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(
        scene.list->model()->index(zinc, CustomerCreditColumn).data(CellTextRole).toString(),
        u"1 h 00"_qs, generousMs);
    QCOMPARE(reset.size(), 0);
}

void TestCustomersPresenter::aCustomerIsShownWithItsContracts()
{
    Scene scene;
    QVERIFY(scene.reads(u"acme"_qs));
    const CustomerView &view = scene.customer->view();
    QCOMPARE(view.name, u"Acme"_qs);
    QCOMPARE(view.creditText, u"3 h 00"_qs);
    QCOMPARE(view.level, Level::Pro);
    QCOMPARE(view.contracts.size(), std::size_t(1));
    QVERIFY(view.contracts[0].inForce);
    QCOMPARE(view.contracts[0].title, u"srv"_qs);
    QCOMPARE(view.allowances.size(), std::size_t(1));
    QCOMPARE(view.months.size(), std::size_t(12));
    QCOMPARE(view.months.back().month, (Month{2026, 11}));
    QCOMPARE(view.machineChoices.size(), std::size_t(1));
}

void TestCustomersPresenter::whatIsMissingFromAContractIsSaid()
{
    Scene scene;
    QVERIFY(scene.reads(u"bois"_qs));
    QCOMPARE(scene.customer->view().contracts[0].missing, u"Incomplete: no account manager"_qs);
}

void TestCustomersPresenter::theStatementEndsWithTheBalance()
{
    Scene scene;
    QVERIFY(scene.reads(u"acme"_qs));
    StatementModel *model = scene.customer->statement();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, generousMs);
    QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
    scene.told.tellAll({u"24/09:30 mia sell-credit customer=acme blocks=1"_qs});
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 2, generousMs);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model->index(0, StatementMinutesColumn).data(CellTextRole).toString(), u"+60"_qs);
    QCOMPARE(model->index(0, StatementBalanceColumn).data(CellTextRole).toString(), u"240"_qs);
    QCOMPARE(model->index(1, StatementBalanceColumn).data(CellTextRole).toString(), u"180"_qs);
    model->setShare(StatementShare::Allowance);
    QCOMPARE(model->rowCount(), 0);
}

void TestCustomersPresenter::aMonthWithoutEntriesHasNone()
{
    Scene scene;
    QVERIFY(scene.reads(u"acme"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(scene.customer->statement()->rowCount(), 1, generousMs);
    scene.customer->setMonths(u"2026-10"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(scene.customer->statement()->rowCount(), 0, generousMs);
    scene.customer->setMonths(u"all"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(scene.customer->statement()->rowCount(), 1, generousMs);
}

void TestCustomersPresenter::theBalanceIsExplained()
{
    Scene scene;
    QVERIFY(scene.reads(u"acme"_qs));
    std::optional<WhyWords> why;
    scene.customer->explainBalance().then(this, [&](const WhyWords &words) { why = words; });
    QTRY_VERIFY_WITH_TIMEOUT(why, generousMs);
    QVERIFY(!why->steps.empty());
    QCOMPARE(why->steps.back().value, u"3 h 00"_qs);
    QVERIFY(why->steps.back().isResult);
}

void TestCustomersPresenter::eachLevelSaysWhetherItCanBeTaken()
{
    Scene scene;
    QVERIFY(scene.reads(u"acme"_qs));
    std::optional<std::vector<LevelOffer>> offers;
    scene.customer->levelOffers(u"srv"_qs, ToldBook::clock(u"24/00:00"_qs))
        .then(this, [&](const std::vector<LevelOffer> &told) { offers = told; });
    QTRY_VERIFY_WITH_TIMEOUT(offers, generousMs);
    QCOMPARE(offers->size(), std::size_t(5));
    QVERIFY((*offers)[std::size_t(Level::Pro)].possible);
    const LevelOffer &business = (*offers)[std::size_t(Level::Business)];
    QVERIFY(!business.possible);
    QVERIFY(!business.rule.isEmpty());
    QVERIFY(!business.reasons.isEmpty());
    QVERIFY(refusedOffersText(*offers).contains(business.reasons.front()));
}

void TestCustomersPresenter::aLateAnswerAboutAnotherCustomerIsDropped()
{
    Scene scene;
    QVERIFY(scene.reads(u"acme"_qs));
    QStringList shown;
    connect(scene.customer.get(), &CustomerPresenter::shown, this,
        [&](const CustomerView &view) { shown << view.key; });
    const auto idOf = [&](const QString &key) {
        return scene.list->model()->customerAt(scene.list->model()->rowOfKey(key))->customer.id;
    };
    scene.customer->show(idOf(u"bois"_qs));
    scene.customer->show(idOf(u"zinc"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(scene.customer->isRead(), generousMs);
    QCOMPARE(shown.back(), u"zinc"_qs);
    QVERIFY(!shown.contains(u"bois"_qs));
}

QTEST_GUILESS_MAIN(TestCustomersPresenter)
#include "test_customers_presenter.moc"

#include "presentation/cell_roles.h"
#include "presentation/customer_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;

namespace {

SharedCustomer made(int id, qint64 credit = 0)
{
    CustomerRow row;
    row.customer = {QUuid(quint32(id + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
        QStringLiteral("k%1").arg(id), QStringLiteral("Customer %1").arg(id)};
    row.credit = credit;
    return std::make_shared<const ListedCustomer>(ListedCustomer{std::move(row), {}});
}

std::vector<SharedCustomer> many(int count)
{
    std::vector<SharedCustomer> customers;
    for (int id = 0; id < count; ++id)
        customers.push_back(made(id));
    return customers;
}

} // namespace

class TestCustomerListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstListAloneResetsIt();
    void whoComesAndGoesMovesNobodyElse();
    void aChangedLayoutKeepsWhoIsChosen();
    void onlyWhatChangedIsTold();
    void amongManyOneIsOneInsertion();
};

void TestCustomerListModel::theFirstListAloneResetsIt()
{
    CustomerListModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setCustomers(many(5));
    model.setCustomers(many(3));
    model.setCustomers({});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void TestCustomerListModel::whoComesAndGoesMovesNobodyElse()
{
    CustomerListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCustomers(many(10));
    const QPersistentModelIndex chosen = model.index(6, 0);
    auto changed = many(10);
    changed.erase(changed.begin() + 2);
    changed.insert(changed.begin(), made(100));
    changed.insert(changed.begin(), made(101));
    model.setCustomers(changed);
    QCOMPARE(chosen.row(), 7);
    QCOMPARE(model.customerAt(chosen.row())->customer.key, u"k6"_qs);
}

void TestCustomerListModel::aChangedLayoutKeepsWhoIsChosen()
{
    CustomerListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCustomers(many(200));
    const QPersistentModelIndex chosen = model.index(50, 0);
    const QPersistentModelIndex gone = model.index(51, 0);
    std::vector<SharedCustomer> even;
    for (int id = 0; id < 200; id += 2)
        even.push_back(made(id));
    model.setCustomers(even);
    QCOMPARE(chosen.row(), 25);
    QVERIFY(!gone.isValid());
}

void TestCustomerListModel::onlyWhatChangedIsTold()
{
    CustomerListModel model;
    model.setCustomers(many(10));
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    model.setCustomers(many(10));
    QCOMPARE(told.size(), 0);
    auto changed = many(10);
    changed[4] = made(4, 200);
    model.setCustomers(changed);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toModelIndex().row(), 4);
    QCOMPARE(model.index(4, CustomerCreditColumn).data(CellTextRole).toString(), u"3 h 20"_qs);
}

void TestCustomerListModel::amongManyOneIsOneInsertion()
{
    CustomerListModel model;
    auto customers = many(50'000);
    model.setCustomers(customers);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    customers.insert(customers.begin() + 20'000, made(60'000));
    model.setCustomers(customers);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), 50'001);
}

QTEST_GUILESS_MAIN(TestCustomerListModel)
#include "test_customer_list_model.moc"

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
    void itIsSortedByAColumn_data();
    void itIsSortedByAColumn();
    void whoComesFindsTheirPlaceInWhateverOrder();
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

namespace {

/// Anton with little credit, Bea whose guarantee was missed, Cleo and Dora with nothing to say.
std::vector<SharedCustomer> four()
{
    const auto one = [](const char *name, Level level, qint64 credit, qint64 missed,
                         std::vector<Attention> attention) {
        CustomerRow row;
        const QString called = QString::fromLatin1(name);
        row.customer = {QUuid::createUuidV5({}, called), called, called};
        row.level = level;
        row.credit = credit;
        row.missed = missed;
        row.attention = std::move(attention);
        return std::make_shared<const ListedCustomer>(
            ListedCustomer{std::move(row), called.toLower().toStdString()});
    };
    return {one("Anton", Level::Pro, 10, 0, {Attention::CreditLow}),
        one("Bea", Level::Business, 300, 2,
            {Attention::GuaranteeMissed, Attention::BlocksToInvoice}),
        one("Cleo", Level::Pro, 300, 0, {}), one("Dora", Level::Standard, 0, 0, {})};
}

QString initialsIn(const CustomerListModel &model)
{
    QString initials;
    for (int row = 0; row < model.rowCount(); ++row)
        initials += model.customerAt(row)->customer.name.front();
    return initials;
}

} // namespace

void TestCustomerListModel::itIsSortedByAColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("initials");
    const auto row
        = [](const char *name, CustomerColumn column, Qt::SortOrder order,
              const QString &initials) { QTest::newRow(name) << int(column) << order << initials; };
    row("by name", CustomerNameColumn, Qt::AscendingOrder, u"ABCD"_qs);
    row("by name, downwards", CustomerNameColumn, Qt::DescendingOrder, u"DCBA"_qs);
    row("the highest level in front", CustomerLevelColumn, Qt::DescendingOrder, u"BACD"_qs);
    row("the least credit in front", CustomerCreditColumn, Qt::AscendingOrder, u"DABC"_qs);
    row("the most credit in front", CustomerCreditColumn, Qt::DescendingOrder, u"BCAD"_qs);
    row("the most missed in front", CustomerMissedColumn, Qt::DescendingOrder, u"BACD"_qs);
    row("the gravest in front", CustomerAttentionColumn, Qt::AscendingOrder, u"BACD"_qs);
    row("the calm in front", CustomerAttentionColumn, Qt::DescendingOrder, u"CDAB"_qs);
}

void TestCustomerListModel::itIsSortedByAColumn()
{
    QFETCH(const int, column);
    QFETCH(const Qt::SortOrder, order);
    CustomerListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCustomers(four());
    const QPersistentModelIndex chosen = model.index(2, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.sort(column, order);
    QTEST(initialsIn(model), "initials");
    QCOMPARE(model.customerAt(chosen.row())->customer.key, u"Cleo"_qs);
    model.sort(CustomerNameColumn, Qt::AscendingOrder);
    QCOMPARE(initialsIn(model), u"ABCD"_qs);
    QCOMPARE(reset.size(), 0);
}

void TestCustomerListModel::whoComesFindsTheirPlaceInWhateverOrder()
{
    CustomerListModel model;
    const QAbstractItemModelTester tester(&model);
    model.sort(CustomerCreditColumn, Qt::AscendingOrder);
    auto customers = four();
    const SharedCustomer bea = customers[1];
    customers.erase(customers.begin() + 1);
    model.setCustomers(customers);
    QCOMPARE(initialsIn(model), u"DAC"_qs);
    customers.insert(customers.begin() + 1, bea);
    model.setCustomers(customers);
    QCOMPARE(initialsIn(model), u"DABC"_qs);
}

QTEST_GUILESS_MAIN(TestCustomerListModel)
#include "test_customer_list_model.moc"

#include "presentation/blocks_model.h"
#include "presentation/cell_roles.h"
#include "support/instants.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;

namespace {

BlockFile block(qint64 ticket, const QString &customer, const QString &sold, BlockState state)
{
    BlockFile one;
    one.block.id.uuid = QUuid::createUuid();
    one.block.sold = test::at(sold);
    one.block.minutes = 60;
    one.block.state = state;
    one.customer = std::make_shared<const Named>(Named{{}, customer, customer});
    one.ticket = ticket;
    return one;
}

/// The first sold in front.
std::vector<BlockFile> three()
{
    return {
        block(3, u"Zinc"_qs, u"2026-11-02T10:00:00+01:00"_qs, BlockState::Invoiceable),
        block(1, u"Écorce"_qs, u"2026-11-03T10:00:00+01:00"_qs, BlockState::ToConfirm),
        block(2, u"Acme"_qs, u"2026-11-04T10:00:00+01:00"_qs, BlockState::Invoiceable),
    };
}

QString ticketsIn(const BlocksModel &model)
{
    QString tickets;
    for (int row = 0; row < model.rowCount(); ++row)
        tickets += model.index(row, BlockTicketColumn).data(CellTextRole).toString().mid(1);
    return tickets;
}

} // namespace

class TestBlocksModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreSortedByAColumn_data();
    void theyAreSortedByAColumn();
    void whatIsReadAnewIsSortedTheSame();
    void anyBlocksCanFollowAnyOther();
};

void TestBlocksModel::theyAreSortedByAColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("tickets");
    QTest::newRow("customer") << int(BlockCustomerColumn) << Qt::AscendingOrder << u"213"_qs;
    QTest::newRow("ticket") << int(BlockTicketColumn) << Qt::DescendingOrder << u"321"_qs;
    QTest::newRow("the last sold") << int(BlockSoldColumn) << Qt::DescendingOrder << u"213"_qs;
    QTest::newRow("to confirm first") << int(BlockStateColumn) << Qt::AscendingOrder << u"132"_qs;
    QTest::newRow("all alike") << int(BlockMinutesColumn) << Qt::DescendingOrder << u"312"_qs;
}

void TestBlocksModel::theyAreSortedByAColumn()
{
    QFETCH(const int, column);
    QFETCH(const Qt::SortOrder, order);
    BlocksModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBlocks(three(), {});
    QCOMPARE(ticketsIn(model), u"312"_qs);
    const QPersistentModelIndex chosen = model.index(1, 0);
    model.sort(column, order);
    QTEST(ticketsIn(model), "tickets");
    QCOMPARE(model.blockAt(chosen.row()).ticket, std::optional<qint64>(1));
    QCOMPARE(model.blocks()[0].ticket, std::optional<qint64>(3));
}

void TestBlocksModel::whatIsReadAnewIsSortedTheSame()
{
    BlocksModel model;
    model.sort(BlockCustomerColumn, Qt::AscendingOrder);
    model.setBlocks(three(), {});
    QCOMPARE(ticketsIn(model), u"213"_qs);
}

/// However it was filled and sorted, it shows what one that is filled at once shows.
void TestBlocksModel::anyBlocksCanFollowAnyOther()
{
    QRandomGenerator random = test::seeded();
    BlocksModel model;
    const QAbstractItemModelTester tester(&model);
    std::vector<BlockFile> blocks;
    int column = BlockSoldColumn;
    auto order = Qt::AscendingOrder;
    for (int round = 0; round < 300; ++round) {
        if (random.bounded(2)) {
            blocks.clear();
            for (int left = random.bounded(30); left > 0; --left)
                blocks.push_back(block(random.bounded(10), QString(QChar(u'a' + random.bounded(5))),
                    u"2026-11-0%1T10:00:00+01:00"_qs.arg(1 + random.bounded(9)),
                    BlockState(random.bounded(4))));
            model.setBlocks(blocks, {});
        } else {
            column = random.bounded(int(BlockColumnCount));
            order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            model.sort(column, order);
        }
        BlocksModel afresh;
        afresh.sort(column, order);
        afresh.setBlocks(blocks, {});
        QCOMPARE(model.rowCount(), int(blocks.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.blockAt(row).block.id.uuid, afresh.blockAt(row).block.id.uuid);
    }
}

QTEST_GUILESS_MAIN(TestBlocksModel)
#include "test_blocks_model.moc"

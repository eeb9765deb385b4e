#include "presentation/made_rows.h"
#include "presentation/queue_model.h"
#include "support/instants.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace vigie;

namespace {

std::vector<SharedRow> shared(std::vector<QueueRow> rows)
{
    std::ranges::sort(rows, {}, &QueueRow::place);
    return QueueList(std::move(rows)).rows();
}

std::vector<SharedRow> requests(int count)
{
    std::vector<QueueRow> rows;
    for (int id = 0; id < count; ++id)
        rows.push_back(test::madeRow(id, Band::Requests, id));
    return shared(std::move(rows));
}

} // namespace

class TestQueueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void eachBandBeginsWithItsCaption();
    void anyListCanFollowAnyOther();
    void whatIsSelectedStaysSelected();
    void oneArrivalIsToldAsOne();
    void manyChangesAreOneChangedLayout();
    void onlyWhatChangedIsTold();
    void captionsCannotBeChosen();
    void theColumnsKeepTheirHeads();
    void initialsAreToldInFull();

private:
    void show(const std::vector<SharedRow> &rows) { m_model->setRows(rows, m_catalogue); }
    QStringList lines() const;

    std::unique_ptr<QueueModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::shared_ptr<const Catalogue> m_catalogue = test::Company::catalogue();
};

void TestQueueModel::init()
{
    const Instant now = test::at(u"2026-11-24T10:00:00+01:00"_qs);
    m_tester.reset();
    m_model = std::make_unique<QueueModel>([now] { return now; }, u"paul"_qs);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QStringList TestQueueModel::lines() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        lines << (index.data(IsBandRole).toBool()
                ? u"band "_qs + index.data(BandCountRole).toString()
                : index.data(NumberTextRole).toString());
    }
    return lines;
}

void TestQueueModel::eachBandBeginsWithItsCaption()
{
    show(shared({test::madeRow(1, Band::Premium), test::madeRow(2, Band::Waiting, 1),
        test::madeRow(3, Band::Waiting, 2)}));
    QCOMPARE(lines(), QStringList({u"band 1"_qs, u"1"_qs, u"band 2"_qs, u"2"_qs, u"3"_qs}));
    QCOMPARE(m_model->rowOf(test::madeRow(3).id.uuid), 4);
    QCOMPARE(m_model->rowOf(test::madeRow(4).id.uuid), -1);
}

void TestQueueModel::anyListCanFollowAnyOther()
{
    QRandomGenerator random = test::seeded();
    for (int round = 0; round < 400; ++round) {
        std::vector<QueueRow> rows;
        const int likely = 1 + random.bounded(8);
        for (int id = 0; id < 14; ++id) {
            if (random.bounded(10) < likely)
                rows.push_back(test::madeRow(
                    id, random.bounded(3) ? Band::Requests : Band(random.bounded(6)), id));
        }
        const auto wanted = shared(rows);
        show(wanted);
        QueueModel afresh([] { return Instant{}; }, u"paul"_qs);
        afresh.setRows(wanted, m_catalogue);
        QCOMPARE(m_model->rowCount(), afresh.rowCount());
        for (int row = 0; row < afresh.rowCount(); ++row) {
            QCOMPARE(m_model->ticketAt(row), afresh.ticketAt(row));
            QCOMPARE(m_model->index(row, 0).data(BandCountRole),
                afresh.index(row, 0).data(BandCountRole));
        }
    }
}

void TestQueueModel::whatIsSelectedStaysSelected()
{
    QRandomGenerator random = test::seeded();
    QItemSelectionModel selection(m_model.get());
    show(requests(30));
    const QUuid chosen = test::madeRow(17).id.uuid;
    selection.setCurrentIndex(m_model->index(m_model->rowOf(chosen), 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    for (int round = 0; round < 300; ++round) {
        std::vector<QueueRow> rows{test::madeRow(17, Band(random.bounded(6)), random.bounded(30))};
        for (int id = 0; id < 30; ++id) {
            if (id != 17 && random.bounded(1 + round % 12) == 0)
                rows.push_back(test::madeRow(id, Band(random.bounded(6)), random.bounded(30)));
        }
        show(shared(rows));
        QCOMPARE(selection.currentIndex().row(), m_model->rowOf(chosen));
        QCOMPARE(selection.selectedRows().size(), 1);
        QVERIFY(selection.isRowSelected(m_model->rowOf(chosen)));
    }
}

void TestQueueModel::oneArrivalIsToldAsOne()
{
    show(requests(20));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    show(requests(23));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 21);
    QCOMPARE(inserted[0][2].toInt(), 23);
    QCOMPARE(layout.size(), 0);
}

void TestQueueModel::manyChangesAreOneChangedLayout()
{
    show(requests(200));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    std::vector<SharedRow> some;
    for (const SharedRow &row : requests(200)) {
        if (*row->number % 3 == 0)
            some.push_back(row);
    }
    show(some);
    show(requests(200));
    QCOMPARE(layout.size(), 2);
    QCOMPARE(inserted.size() + removed.size(), 0);
}

void TestQueueModel::onlyWhatChangedIsTold()
{
    auto rows = requests(20);
    show(rows);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    show(rows);
    QCOMPARE(changed.size(), 0);
    auto renamed = std::make_shared<QueueRow>(*rows[4]);
    renamed->subject = u"Another"_qs;
    rows[4] = renamed;
    show(rows);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 5);
    QCOMPARE(changed[0][1].toModelIndex().row(), 5);
    QCOMPARE(m_model->index(5, 0).data(SubjectRole).toString(), u"Another"_qs);
}

void TestQueueModel::captionsCannotBeChosen()
{
    show(requests(1));
    QCOMPARE(m_model->flags(m_model->index(0, 0)), Qt::NoItemFlags);
    QVERIFY(m_model->flags(m_model->index(1, 0)).testFlag(Qt::ItemIsSelectable));
}

void TestQueueModel::theColumnsKeepTheirHeads()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestQueueModel::initialsAreToldInFull()
{
    QueueRow owned = test::madeRow(1);
    owned.owner = std::make_shared<Named>(Named{{}, u"awa"_qs, u"Awa Sow"_qs});
    show(shared({owned, test::madeRow(2, Band::Requests, 1)}));
    const auto tip = [this](int row, int column) {
        return m_model->index(row, column).data(Qt::ToolTipRole).toString();
    };
    QCOMPARE(m_model->index(1, QueueWhoColumn).data(WhoRole).toString(), u"AS"_qs);
    QCOMPARE(tip(1, QueueWhoColumn), u"Awa Sow"_qs);
    QCOMPARE(tip(1, QueueTimeColumn), QString());
    QCOMPARE(tip(2, QueueWhoColumn), QString());
}

QTEST_GUILESS_MAIN(TestQueueModel)
#include "test_queue_model.moc"

#include "presentation/made_rows.h"
#include "presentation/queue_model.h"
#include "support/instants.h"
#include "ui/look/measures.h"
#include "ui/look/vigie_style.h"
#include "ui/queue/queue_table.h"

#include <QHeaderView>
#include <QTest>

#include <algorithm>
#include <map>
#include <optional>

using namespace vigie;

namespace {

constexpr int ticketCount = 60;

/// The queue as it should be, without anything that is clever.
class PlainQueue
{
public:
    struct Edits
    {
        std::vector<QUuid> touched;
        std::vector<QueueRow> changed;
    };

    /// Mostly one ticket, now and then many: they come, go elsewhere or leave.
    Edits edit(QRandomGenerator &random)
    {
        std::map<QUuid, std::optional<QueueRow>> edited;
        for (int left = random.bounded(12) ? 1 + random.bounded(3) : 40; left > 0; --left) {
            const QueueRow row = test::madeRow(
                random.bounded(ticketCount), Band(random.bounded(6)), random.bounded(20));
            edited[row.id.uuid] = random.bounded(3) ? std::optional(row) : std::nullopt;
        }
        Edits edits;
        for (const auto &[ticket, row] : edited) {
            edits.touched.push_back(ticket);
            m_known.erase(ticket);
            if (!row)
                continue;
            edits.changed.push_back(*row);
            m_known.emplace(ticket, *row);
        }
        return edits;
    }

    bool holds(const QUuid &ticket) const { return m_known.count(ticket) > 0; }

    /// Numbers, and how many stand in each band before them.
    QStringList lines() const
    {
        std::vector<QueueRow> rows;
        std::map<Band, int> counts;
        for (const auto &[ticket, row] : m_known) {
            rows.push_back(row);
            ++counts[row.place.band];
        }
        std::ranges::sort(rows, {}, &QueueRow::place);
        QStringList lines;
        std::optional<Band> band;
        for (const QueueRow &row : rows) {
            if (band != row.place.band)
                lines << u"band "_qs + QString::number(counts[row.place.band]);
            band = row.place.band;
            lines << QString::number(*row.number);
        }
        return lines;
    }

private:
    std::map<QUuid, QueueRow> m_known;
};

QStringList linesOf(const QueueModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        lines << (index.data(IsBandRole).toBool()
                ? u"band "_qs + index.data(BandCountRole).toString()
                : index.data(NumberTextRole).toString());
    }
    return lines;
}

QUuid ticketOn(const QueueModel &model, int row)
{
    const QueueRow *ticket = row < 0 ? nullptr : model.ticketAt(row);
    return ticket ? ticket->id.uuid : QUuid();
}

/// Every row has its height, and the table knows of no other.
bool isLaidOut(const QueueTable &table, const QueueModel &model)
{
    int height = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int due = model.ticketAt(row) ? measure::row() : measure::bandCaption();
        if (table.rowHeight(row) != due)
            return false;
        height += due;
    }
    return table.verticalHeader()->count() == model.rowCount()
        && table.verticalHeader()->length() == height;
}

} // namespace

class TestQueueEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(*qApp, Scheme::Light); }
    void whateverChangesListModelAndTableAgree();
};

void TestQueueEdits::whateverChangesListModelAndTableAgree()
{
    QRandomGenerator random = test::seeded();
    const auto catalogue = test::Company::catalogue();
    PlainQueue plain;
    QueueList list;
    QueueModel model([] { return Instant{}; }, u"paul"_qs);
    QueueTable table;
    table.setModel(&model);
    table.resize(692, 300);
    for (int step = 0; step < 10'000; ++step) {
        const QByteArray where = "step " + QByteArray::number(step);
        const QUuid current = ticketOn(model, table.currentIndex().row());
        const auto [touched, changed] = plain.edit(random);
        list.exchange(touched, changed);
        model.setRows(list.rows(), catalogue);
        QCOMPARE(linesOf(model), plain.lines());
        QVERIFY2(isLaidOut(table, model), where.constData());
        const int row = table.currentIndex().row();
        QVERIFY2(
            ticketOn(model, row) == (plain.holds(current) ? current : QUuid()), where.constData());
        if (row >= 0)
            QVERIFY2(table.chosenRows() == std::vector{row}, where.constData());
        if (random.bounded(5) == 0 && model.rowCount() > 0)
            table.selectNext(random.bounded(2) ? 1 : -1);
    }
}

QTEST_MAIN(TestQueueEdits)
#include "test_queue_edits.moc"

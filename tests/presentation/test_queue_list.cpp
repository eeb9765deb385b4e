#include "presentation/made_rows.h"
#include "presentation/queue_list.h"
#include "support/instants.h"

using namespace vigie;

namespace {

NameOf named(const QString &key) { return std::make_shared<const Named>(Named{{}, key, key}); }

} // namespace

class TestQueueList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangesFindsItsPlace();
};

/// Against a list that is sorted anew after each change.
void TestQueueList::whatChangesFindsItsPlace()
{
    QRandomGenerator random = test::seeded();
    const NameOf customers[]{nullptr, named(u"acme"_qs), named(u"zinc"_qs)};
    QueueList list;
    std::map<QUuid, QueueRow> known;
    for (int round = 0; round < 500; ++round) {
        std::vector<QUuid> touched;
        std::vector<QueueRow> changed;
        for (int id = 0; id < 40; ++id) {
            if (random.bounded(8))
                continue;
            QueueRow row = test::madeRow(id, Band(random.bounded(6)), random.bounded(5));
            row.customer = customers[random.bounded(3)];
            touched.push_back(row.id.uuid);
            known.erase(row.id.uuid);
            if (random.bounded(3) == 0)
                continue; // left the queue
            changed.push_back(row);
            known.emplace(row.id.uuid, row);
        }
        list.exchange(touched, changed);
        std::vector<QueueRow> expected;
        for (const auto &[id, row] : known)
            expected.push_back(row);
        std::ranges::sort(expected, {}, &QueueRow::place);
        const QueueList afresh(expected);
        QCOMPARE(list.rows().size(), expected.size());
        for (std::size_t at = 0; at < expected.size(); ++at) {
            QCOMPARE(list.rows()[at]->id, expected[at].id);
            QVERIFY(list.rows()[at]->place == expected[at].place);
            QCOMPARE(list.texts().row(at), afresh.texts().row(at));
            QVERIFY(list.holds(expected[at].id.uuid));
        }
        for (const NameOf &customer : customers) {
            std::vector<const QueueRow *> theirs;
            for (const SharedRow &row : list.rows()) {
                if (row->customer == customer)
                    theirs.push_back(row.get());
            }
            if (customer)
                QCOMPARE(list.ofCustomer(customer->key), theirs);
        }
    }
}

QTEST_APPLESS_MAIN(TestQueueList)
#include "test_queue_list.moc"

#include "presentation/list_changes.h"
#include "support/instants.h"

#include <numeric>

using namespace vigie;

namespace {

/// Takes the steps on a list of numbers; where something is inserted it is taken from the goal.
std::vector<int> taken(
    std::vector<int> list, const std::vector<ListStep> &steps, const std::vector<int> &goal)
{
    for (const ListStep &step : steps) {
        const auto at = list.begin() + step.at;
        switch (step.kind) {
        case ListStep::Kind::Remove: list.erase(at, at + step.count); break;
        case ListStep::Kind::Insert:
            list.insert(at, goal.begin() + step.at, goal.begin() + step.at + step.count);
            break;
        case ListStep::Kind::Move: {
            const int moved = *at;
            list.erase(at);
            list.insert(list.begin() + step.to, moved);
            break;
        }
        }
    }
    return list;
}

std::vector<int> originsOf(const std::vector<int> &before, const std::vector<int> &after)
{
    std::vector<int> origins;
    for (const int one : after) {
        const auto found = std::ranges::find(before, one);
        origins.push_back(found == before.end() ? -1 : int(found - before.begin()));
    }
    return origins;
}

} // namespace

class TestListChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyListBecomesAnyOther();
    void neighboursGoAndComeTogether();
    void oneLineThatFallsFarIsOneMove();
    void manyStepsAreNotTold();
};

void TestListChanges::anyListBecomesAnyOther()
{
    QRandomGenerator random = test::seeded();
    const auto some = [&] {
        std::vector<int> numbers(12);
        std::iota(numbers.begin(), numbers.end(), 0);
        std::shuffle(numbers.begin(), numbers.end(), random);
        numbers.resize(std::size_t(random.bounded(13)));
        return numbers;
    };
    for (int round = 0; round < 5'000; ++round) {
        const auto before = some();
        const auto after = some();
        const auto steps = listSteps(int(before.size()), originsOf(before, after), 100);
        QVERIFY(steps);
        QVERIFY(taken(before, *steps, after) == after);
    }
}

void TestListChanges::neighboursGoAndComeTogether()
{
    const auto steps = listSteps(6, originsOf({1, 2, 3, 4, 5, 6}, {1, 4, 7, 8, 9}), 100);
    const std::vector<ListStep> expected{{ListStep::Kind::Remove, 4, 2},
        {ListStep::Kind::Remove, 1, 2}, {ListStep::Kind::Insert, 2, 3}};
    QVERIFY(steps == expected);
}

void TestListChanges::oneLineThatFallsFarIsOneMove()
{
    const auto down = listSteps(5, originsOf({1, 2, 3, 4, 5}, {2, 3, 4, 5, 1}), 100);
    const auto up = listSteps(5, originsOf({1, 2, 3, 4, 5}, {5, 1, 2, 3, 4}), 100);
    QVERIFY(down == std::vector<ListStep>({{ListStep::Kind::Move, 0, 1, 4}}));
    QVERIFY(up == std::vector<ListStep>({{ListStep::Kind::Move, 4, 1, 0}}));
}

void TestListChanges::manyStepsAreNotTold()
{
    const std::vector<int> origins = originsOf({1, 2, 3, 4}, {4, 3, 2, 1});
    QVERIFY(listSteps(4, origins, 3));
    QVERIFY(!listSteps(4, origins, 2));
}

QTEST_APPLESS_MAIN(TestListChanges)
#include "test_list_changes.moc"

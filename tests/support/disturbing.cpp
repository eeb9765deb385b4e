#include "support/disturbing.h"

#include <algorithm>

namespace vigie::test {

namespace {

using Everything = std::map<Table, std::vector<const Row *>>;

/// Any value that some row of that table has in that column. Names stay, so that each still means
/// one thing.
Row mutated(const Row &row, Table table, const Everything &all, QRandomGenerator &random)
{
    const Shape &shape = shapeOf(table);
    const auto &others = all.at(table);
    Row other = row;
    for (std::size_t at = 1; at < other.size(); ++at) {
        const std::string_view column = shape.columns[at];
        if (column != "key" && column != "number" && random.bounded(2))
            other[at] = (*others[std::size_t(random.bounded(int(others.size())))])[at];
    }
    return other;
}

Row phantom(const Row &row, Table table, const Everything &all, QRandomGenerator &random)
{
    const Shape &shape = shapeOf(table);
    Row other = mutated(row, table, all, random);
    other[0] = QUuid::createUuid();
    if (const auto key = shape.indexOf("key"))
        other[*key] = std::get<QUuid>(other[0]).toString(QUuid::Id128);
    if (const auto number = shape.indexOf("number"))
        other[*number] = {};
    return other;
}

/// What only appears to have been read is taken away again.
void keepSetsAsRead(MemoryRows &rows, const ReadSet &read)
{
    for (const auto &[set, members] : read.children) {
        const auto found = rows.childrenOf(set);
        for (const StoredRow &child : *found) {
            const QUuid id = idOf(child.values);
            if (std::ranges::find(members, id) == members.end())
                rows.remove({set.table, id});
        }
    }
}

} // namespace

MemoryRows disturbed(const MemoryRows &rows, const ReadSet &read, QRandomGenerator &random)
{
    Everything all;
    for (const auto &[key, row] : rows.all())
        all[key.table].push_back(&row.values);
    MemoryRows other;
    for (const auto &[key, row] : rows.all()) {
        if (read.rows.contains(key))
            other.put(key, row);
        else if (random.bounded(3))
            other.put(key, {mutated(row.values, key.table, all, random), QUuid::createUuid()});
        if (random.bounded(20) == 0) {
            Row more = phantom(row.values, key.table, all, random);
            const RowKey added{key.table, idOf(more)};
            other.put(added, {std::move(more), QUuid::createUuid()});
        }
    }
    keepSetsAsRead(other, read);
    return other;
}

bool isSame(const Decision &a, const Decision &b)
{
    if (a.index() != b.index())
        return false;
    if (const auto *refusal = std::get_if<Refusal>(&a)) {
        const auto &other = std::get<Refusal>(b);
        return refusal->rule == other.rule && refusal->sentence == other.sentence
            && refusal->inputs == other.inputs && refusal->lifts == other.lifts;
    }
    const auto &changes = std::get<Changes>(a);
    const auto &other = std::get<Changes>(b);
    return changes.made == other.made && changes.ticket == other.ticket
        && std::ranges::equal(
            changes.rows, other.rows, [](const RowChange &one, const RowChange &two) {
                return one.key == two.key && one.before == two.before && one.after == two.after;
            });
}

bool restsOnWhatItRead(MemoryRows &rows, const Deciding &decide, QRandomGenerator &random)
{
    Rows first(rows);
    const Decision decision = decide(first, rows);
    MemoryRows other = disturbed(rows, first.readSet(), random);
    Rows second(other);
    return isSame(decision, decide(second, other)) && !second.failure();
}

} // namespace vigie::test

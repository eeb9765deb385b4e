#include "operations/consequences.h"

#include "domain/queue_order.h"
#include "operations/facts.h"
#include "operations/provisional_name.h"

#include <algorithm>

namespace vigie {

namespace {

template <class Entity>
std::vector<Input> facts(const Row &row)
{
    const auto entity = fromRow<Entity>(row);
    if (!entity)
        return {};
    return std::apply(
        [&](const auto &...column) {
            return std::vector<Input>{
                {QLatin1StringView(column.name), toFact((*entity).*column.member)}...};
        },
        Columns<Entity>::all);
}

Fact bandFact(const std::optional<Row> &row)
{
    const auto ticket = row ? fromRow<Ticket>(*row) : Result<Ticket>(Ticket{});
    const auto band = row && ticket ? bandOf(*ticket) : std::nullopt;
    return toFact(band);
}

QString nameOf(Table table, const QString &column)
{
    return table == Table::Ticket ? column : QLatin1StringView(shapeOf(table).name) + u'.' + column;
}

Fact nameOf(const Ticket &ticket)
{
    return ticket.number ? Fact(*ticket.number) : Fact(provisionalName(ticket.id.uuid));
}

/// Made things that say more than that they are made.
bool isShownWhole(Table table)
{
    return table == Table::Ticket || table == Table::Credit || table == Table::Allowance
        || table == Table::LedgerEntry || table == Table::Block;
}

void addBand(std::vector<Consequence> &all, const RowChange &change)
{
    const Fact before = bandFact(change.before);
    const Fact after = bandFact(change.after);
    if (before != after)
        all.push_back({u"band"_qs, change.key, before, after});
}

/// The new end of a contract whose administrator is the company.
std::optional<Instant> administeredUntil(const RowChange &change)
{
    if (change.key.table != Table::Contract || !change.before)
        return {};
    const auto before = fromRow<Contract>(*change.before);
    const auto after = fromRow<Contract>(change.after);
    if (!before || !after || before->until == after->until
        || after->administrator != Party::Company)
        return {};
    return after->until;
}

bool isAdministeredAnew(const RowChange &change)
{
    if (change.key.table != Table::Contract || change.before)
        return false;
    const auto made = fromRow<Contract>(change.after);
    return made && made->administrator == Party::Company;
}

/// Nothing is handed back where a contract follows that the company administers, too. (L1)
void addAdministration(std::vector<Consequence> &all, const Changes &changes)
{
    if (std::ranges::any_of(changes.rows, isAdministeredAnew))
        return;
    for (const RowChange &change : changes.rows) {
        if (const auto until = administeredUntil(change))
            all.push_back({u"administration"_qs, change.key, {}, *until});
    }
}

} // namespace

std::vector<Input> factsOf(Table table, const Row &row)
{
    std::vector<Input> found;
    forEachTable([&]<class Entity>(std::type_identity<Entity>) {
        if (Columns<Entity>::table == table)
            found = facts<Entity>(row);
    });
    return found;
}

std::vector<Consequence> consequencesOf(const Changes &changes)
{
    std::vector<Consequence> all;
    for (const RowChange &change : changes.rows) {
        const Table table = change.key.table;
        if (table == Table::FormerTerms)
            continue; // the contract's own fields tell it
        if (!change.before && !isShownWhole(table)) {
            all.push_back({QLatin1StringView(shapeOf(table).name), change.key, {},
                change.key.id.toString(QUuid::WithoutBraces)});
            continue;
        }
        const auto before = change.before ? factsOf(table, *change.before) : std::vector<Input>();
        const auto after = factsOf(table, change.after);
        for (std::size_t at = 0; at < after.size(); ++at) {
            const Fact was = before.empty() ? Fact{} : before[at].value;
            if (was != after[at].value)
                all.push_back({nameOf(table, after[at].name), change.key, was, after[at].value});
        }
        if (table == Table::Ticket)
            addBand(all, change);
    }
    for (const Ticket &ticket : changes.leftOpen)
        all.push_back({u"open_ticket"_qs, {Table::Ticket, ticket.id.uuid}, {}, nameOf(ticket)});
    for (const Block &block : changes.leftOwed)
        all.push_back({u"unbilled_block"_qs, {Table::Block, block.id.uuid}, {},
            QString(wordOf(block.state))});
    addAdministration(all, changes);
    return all;
}

} // namespace vigie

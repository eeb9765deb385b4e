#pragma once

#include "domain/result.h"
#include "operations/values.h"

#include <map>
#include <optional>

namespace vigie {

/// The children of one row, or those of them that matter: sets that stay small however old the
/// company gets.
struct ChildSet
{
    RowKey parent;
    Table table;
    /// Only those whose column has this value.
    std::optional<std::pair<std::string, Value>> only;
    /// Only segments that overlap or touch this period; one that runs has no end.
    std::optional<Period> during;

    friend bool operator<(const ChildSet &a, const ChildSet &b);
};

/// Where rows come from: the embedded file, the replica, PostgreSQL, memory. Lives in the thread
/// that owns its connection.
class RowSource
{
public:
    virtual ~RowSource() = default;

    virtual Result<std::optional<StoredRow>> find(const RowKey &key) = 0;
    /// The row with that key (an agent's is its login); a ticket also by number or `new-7F3A`,
    /// the number before the key (E42). Nothing if no row, or more than one, is meant.
    virtual Result<std::optional<StoredRow>> findNamed(Table table, const QString &name) = 0;
    /// In the order of their keys.
    virtual Result<std::vector<StoredRow>> childrenOf(const ChildSet &set) = 0;
};

/// What a decision rests on: the version of each row that was read, none if it was not there, what
/// each name meant, and the members of each set, so that one that appears later is noticed.
struct ReadSet
{
    std::map<RowKey, std::optional<QUuid>> rows;
    std::map<std::pair<Table, QString>, std::optional<QUuid>> names;
    std::map<ChildSet, std::vector<QUuid>> children;
};

/// All that an operation can see. Remembers what was read, so that nobody fills a read set by hand,
/// and the first failure of its source, so that rules need not speak of disks: after a failure rows
/// read as absent, and whoever runs the operation must ask `failure()` and drop the decision.
class Rows final
{
public:
    explicit Rows(RowSource &source)
        : m_source(source)
    {
    }

    template <class Entity>
    std::optional<Entity> find(const Identifier<Entity> &id)
    {
        const auto stored = read({Columns<Entity>::table, id.uuid});
        return stored ? sound(fromRow<Entity>(stored->values)) : std::nullopt;
    }

    template <class Entity>
    std::optional<Entity> find(const std::optional<Identifier<Entity>> &id)
    {
        return id ? find(*id) : std::nullopt;
    }

    template <class Entity>
    std::optional<Entity> find(const Reference<Entity> &reference)
    {
        const auto stored = readNamed(Columns<Entity>::table, reference.name);
        return stored ? sound(fromRow<Entity>(stored->values)) : std::nullopt;
    }

    template <class Entity, class Parent>
    std::vector<Entity> childrenOf(const Identifier<Parent> &parent)
    {
        return entities<Entity>({{Columns<Parent>::table, parent.uuid}, Columns<Entity>::table});
    }

    /// Tickets that are not closed. (E3)
    template <class Parent>
    std::vector<Ticket> openTicketsOf(const Identifier<Parent> &parent)
    {
        return entities<Ticket>({{Columns<Parent>::table, parent.uuid}, Table::Ticket,
            std::pair{std::string("open"), Value(qint64(1))}});
    }

    /// Blocks of a customer's, a server's or a platform's that are neither invoiced nor withdrawn.
    template <class Parent>
    std::vector<Block> owedBlocksOf(const Identifier<Parent> &parent)
    {
        return entities<Block>({{Columns<Parent>::table, parent.uuid}, Table::Block,
            std::pair{std::string("owed"), Value(qint64(1))}});
    }

    /// An engineer's segments that overlap or touch a period, on any ticket. (E13)
    std::vector<Segment> segmentsOf(const Identifier<Agent> &agent, const Period &period)
    {
        return entities<Segment>({{Table::Agent, agent.uuid}, Table::Segment, {}, period});
    }

    const ReadSet &readSet() const { return m_readSet; }
    const std::optional<Failure> &failure() const { return m_failure; }

private:
    std::optional<StoredRow> read(const RowKey &key);
    std::optional<StoredRow> readNamed(Table table, const QString &name);
    std::vector<StoredRow> readChildren(const ChildSet &set);

    template <class Entity>
    std::vector<Entity> entities(const ChildSet &set)
    {
        std::vector<Entity> children;
        for (const StoredRow &row : readChildren(set)) {
            if (auto child = sound(fromRow<Entity>(row.values)))
                children.push_back(*std::move(child));
        }
        return children;
    }

    template <class T>
    std::optional<T> sound(Result<T> result)
    {
        if (result)
            return *std::move(result);
        if (!m_failure)
            m_failure = result.error();
        return std::nullopt;
    }

    RowSource &m_source;
    ReadSet m_readSet;
    std::optional<Failure> m_failure;
};

/// The value of a row's key column.
inline QUuid idOf(const Row &row) { return std::get<QUuid>(row.front()); }

} // namespace vigie

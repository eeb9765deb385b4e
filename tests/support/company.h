#pragma once

#include "operations/memory_rows.h"
#include "operations/operation.h"

#include <QMap>
#include <QStringList>

namespace vigie::test {

/// A small company in memory, to which a story is told line by line:
///
///     WHEN WHO OPERATION WHAT field=value … [as NAME] [-> RULE]
///     "10:20 paul start t"
///     "25/02:00 awa start t -> E32"
///
/// WHEN is a time in Paris on Tuesday 24 November 2026, or on another day: "22/02:00" in November,
/// "12-08/00:00", in another year "2028-02-29/09:00". WHAT is the operation's first field. `as`
/// keeps the id of what was made for $NAME, those of the blocks that were sold for $NAME.1, $NAME.2
/// …. A line that names a rule is refused by it; any other is done. What fell due is written before
/// each line. Some words of the story are no operations:
///
///     10:00 pro opens t incident              by the channel of who opens, for that customer
///     10:05 paul qualifies t                  as it was opened, with 30 minutes
///     11:00 - contract pro standard           another level for that customer's server
///     10:00 - credit pro 20                   its hour credit, before anything is debited
///     10:00 - imported t incident pro qualified
///     10:00 lea brings debit_unit_minutes=60  service levels with other spans, by their operation
///
/// There is a customer for each level, of that key, with a server and a portal login of the same
/// key; `critical` has a platform `cluster` with `node` in it too. Each has 100,000 minutes of hour
/// credit. paul and awa are support, max is manager, lea lead; `monitor` monitors. `boss` of pro
/// may call, `clerk` may not.
class Company
{
public:
    Company();

    /// Empty if the line went as it says, else what happened instead.
    QString play(const QString &line);
    /// What is to be seen of a ticket: "state" of t, "u.state", "band", "declarations", "segments",
    /// "work", "debits", "conversation", "links"; of a person: "paul.running"; of a customer:
    /// "pro.credit", "pro.statement", "pro.blocks", "pro.low", since when its credit is; of a
    /// server or platform: "pro.used", its allowances; of any row that has a key,
    /// "contract:c.until_at". "-" for nothing, "nowhere" for no such row.
    QString look(const QString &what);

    Decision decide(const Operation &operation, const QString &who, Instant at, Rows &rows);
    Decision decide(const Operation &operation, const QString &who, Instant at);
    /// Writes what was decided. Empty, or what is wrong with it.
    QString apply(const Decision &decision);
    /// Writes what fell due by then.
    void settle(Instant at);
    /// From then on that server has another level.
    void changeContract(const QString &server, Level level, Instant at);

    /// An operation from its word and fields, instants and periods as in a story.
    Operation operation(const QString &word, const QMap<QString, QString> &fields);

    MemoryRows &rows() { return m_rows; }
    QStringList ticketKeys() const { return m_tickets; }

    static Instant clock(const QString &when);
    static QString clock(Instant at);
    /// The one that ships.
    static std::shared_ptr<const Catalogue> catalogue();

private:
    struct Line;

    QString playOperation(Line line);
    QString judged(const Line &line, const Decision &decision);
    QString bring(const Line &line);
    void addPerson(const QString &key, Role role, const QString &customer = {});
    void addCustomer(Level level);
    void addPlatform();
    void changeCredit(const QString &customer, qint64 count);
    void nameBlocks(const QString &name, const Changes &changes);
    void import(const QStringList &words, Instant at);
    Line opening(const Line &line);
    Line qualifying(const Line &line);

    QString runningOf(const QString &agent);
    QStringList declarationsOf(const Ticket &ticket);
    std::vector<Intervention> interventionsOf(const Ticket &ticket);
    QStringList workOf(const Ticket &ticket);
    QStringList debitsOfTicket(const Ticket &ticket);
    QString creditOfCustomer(const QString &customer);
    QString usedOf(const QString &serverOrPlatform);
    QString statementOf(const QString &customer);
    QString blocksOf(const QString &customer);
    QString lowOf(const QString &customer);
    std::optional<QString> lookAtHours(const QString &named, const QString &field);
    QStringList segmentsOf(const Ticket &ticket);
    QStringList conversationOf(const Ticket &ticket);
    QStringList linksOf(const Ticket &ticket);
    QString fieldOf(const Ticket &ticket, const QString &field);
    QString lookAtRow(const QString &tableName, const QString &key, const QString &column);
    QString nameOf(const QString &text) const;

    template <class Entity>
    void put(const Entity &entity)
    {
        m_rows.put(entity);
        remember({Columns<Entity>::table, entity.id.uuid}, toRow(entity));
    }
    void remember(const RowKey &key, const Row &row);
    Operation due(const RowKey &key);

    template <class Entity>
    std::optional<Entity> find(const QString &key)
    {
        Rows rows(m_rows);
        return rows.find(Reference<Entity>(key));
    }
    template <class Entity>
    QString keyOf(const QUuid &id);

    MemoryRows m_rows;
    std::shared_ptr<const Catalogue> m_catalogue = catalogue();
    std::map<RowKey, Instant> m_due;
    QStringList m_tickets;
    QMap<QString, QString> m_names;
    int m_operations = 0;
};

/// A data row of a test: what happens, and what is then to be seen, as "WHAT value".
struct Story
{
    const char *name;
    std::vector<const char *> lines;
    std::vector<const char *> then;
};

/// One data row for each story, for a test function that calls `holdStory`.
void addStories(const std::vector<Story> &stories);
/// Tells the row's story and fails where it goes otherwise.
void holdStory();

} // namespace vigie::test

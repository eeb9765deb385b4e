#pragma once

#include <QString>
#include <QUuid>

#include <optional>
#include <variant>
#include <vector>

namespace vigie {

/// The tables that operations read and write, in an order in which a row's parents come first.
enum class Table {
    CatalogueVersion,
    Customer,
    Agent,
    Contact,
    Platform,
    Server,
    Study,
    Contract,
    FormerTerms,
    Credit,
    Allowance,
    Ticket,
    Declaration,
    Message,
    Intervention,
    Segment,
    LedgerEntry,
    Block,
    Link,
    ForeignChange
};

/// What a column can hold in both databases: nothing, an integer (minutes, cents, UTC ms), text
/// (words of enums too), a key. No floating point on purpose.
using Value = std::variant<std::monostate, qint64, QString, QUuid>;

/// The values of one row, in the order of its `Columns`; the key first.
using Row = std::vector<Value>;

struct RowKey
{
    Table table;
    QUuid id;

    friend bool operator==(const RowKey &, const RowKey &) = default;
    friend bool operator<(const RowKey &a, const RowKey &b)
    {
        return a.table != b.table ? a.table < b.table : a.id < b.id;
    }
};

/// A row as stored, with the operation that wrote it last.
struct StoredRow
{
    Row values;
    QUuid version;
};

struct RowChange
{
    RowKey key;
    std::optional<Row> before; ///< none: the row is made
    Row after;
};

} // namespace vigie

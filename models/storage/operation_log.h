#pragma once

#include "operations/operation.h"

namespace vigie {

class Connection;

/// The number of the rules that operations are decided with. Raised by hand when a result changes.
constexpr qint64 ruleSet = 3;

/// An operation's word and its parameters as the log keeps them.
QString kindOf(const Operation &operation);
QString parameterText(const Operation &operation);

/// An operation as the log keeps it, all but the instant it was received.
struct LogEntry
{
    QUuid id;
    QString kind;
    QString actor; ///< login; empty: the program itself
    Instant at;
    bool offline = false;
    qint64 ruleSet = 0;
    qint64 catalogue = 0; ///< the version in force; 0 before the first
    QString parameters; ///< JSON, as the next two
    QString read;
    QString answer;
};

/// One column that an operation wrote.
struct ColumnChange
{
    Instant at; ///< the operation's; of an import, when it happened
    QString table;
    QUuid id;
    QString column;
    Value before;
    Value after;

    friend bool operator==(const ColumnChange &, const ColumnChange &) = default;
};

LogEntry entryOf(
    const Envelope &envelope, const Decision &decision, const ReadSet &read, qint64 catalogue);

/// In the order of the rows and of their columns; what is left as it was is no change.
std::vector<ColumnChange> columnsChanged(const std::vector<RowChange> &rows, Instant at);

/// SHA-256, in hex, of an operation and of what it wrote.
QString digestOf(const LogEntry &entry, const std::vector<ColumnChange> &changes);

/// The list of everything that was ever done or refused, and of what it changed. Only grows.
class OperationLog
{
public:
    explicit OperationLog(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The answer an operation got, if it was here before; another content under a key that was
    /// used is refused.
    Result<std::optional<Decision>> answerTo(const Envelope &envelope);
    /// Appends an operation and what it wrote, and moves the company's last instant on. (T6)
    Result<void> append(
        const LogEntry &entry, const std::vector<ColumnChange> &changes, Instant received);

    // The same in parts, for more changes than are worth holding: their digest is known at the end.

    Result<void> open(const LogEntry &entry, const QString &digest, Instant received);
    Result<void> append(const ColumnChange &change, const QUuid &operation);
    Result<void> seal(const QUuid &operation, const QString &digest);

private:
    Connection &m_connection;
};

} // namespace vigie

#pragma once

#include "domain/result.h"
#include "operations/values.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <map>

namespace vigie {

/// One prepared statement in use; finished when it goes out of scope, so that no reader pins the
/// log file. The only place where a database's answer becomes a `Value` and its error a `Failure`.
class Statement
{
public:
    explicit Statement(QSqlQuery &query)
        : m_query(query)
    {
    }
    ~Statement() { m_query.finish(); }
    Q_DISABLE_COPY_MOVE(Statement)

    void bind(const char *name, const Value &value);
    Result<void> run();
    /// For a write that must hit exactly one row.
    Result<void> runOnce();
    bool next() { return m_query.next(); }
    Value value(int column, Storage storage) const;

private:
    QSqlQuery &m_query;
};

/// An open, migrated database and its prepared statements, kept: preparing costs more than running.
/// Owned by one thread.
class Connection
{
public:
    explicit Connection(QSqlDatabase database)
        : m_database(std::move(database))
    {
    }
    Q_DISABLE_COPY_MOVE(Connection)

    Statement statement(const QString &text);

private:
    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_kept;
};

} // namespace vigie

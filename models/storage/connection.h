#pragma once

#include "domain/result.h"
#include "operations/values.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <map>
#include <optional>

namespace vigie {

/// One prepared statement in use; finished when it goes out of scope, so that no reader pins the
/// log file. The only place where a database's answer becomes a `Value` and its error a `Failure`.
class Statement
{
public:
    /// `unprepared`: why it cannot run.
    explicit Statement(QSqlQuery &query, std::optional<Failure> unprepared = {})
        : m_query(query)
        , m_unprepared(std::move(unprepared))
    {
    }
    ~Statement() { m_query.finish(); }
    Q_DISABLE_COPY_MOVE(Statement)

    void bind(const char *name, const Value &value);
    /// By the place of its name in the text, from 0: for statements that run a million times.
    void bind(int place, const Value &value);
    Result<void> run();
    /// For a write that must hit exactly one row.
    Result<void> runOnce();
    /// Runs it and takes each row of the answer, up to one that cannot be taken. What fails halfway
    /// is a failure, not a short list.
    template <class Take>
    Result<void> each(Take take)
    {
        if (auto ran = run(); !ran)
            return ran;
        while (next()) {
            if constexpr (std::is_void_v<decltype(take())>)
                take();
            else if (Result<void> taken = take(); !taken)
                return taken;
        }
        return ended();
    }
    /// Runs it and takes the first row of the answer; false if there is none.
    Result<bool> first();
    bool next();
    /// Whether the row before was the last one, once there is no next.
    Result<void> ended() const;
    Value value(int column, Storage storage) const;
    /// As what it is stored, for a column that holds values of every kind; nothing for one that no
    /// column of ours can hold.
    std::optional<Value> anyValue(int column) const;

private:
    QSqlQuery &m_query;
    std::optional<Failure> m_unprepared;
    std::optional<Failure> m_failure;
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

    /// Asked before each call to the database; what it answers happens instead. Set by tests alone.
    static inline std::function<std::optional<Failure>()> injectedFault;

private:
    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_kept;
};

} // namespace vigie

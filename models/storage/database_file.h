#pragma once

#include "domain/result.h"
#include "storage/connection.h"

#include <functional>
#include <memory>

namespace vigie {

/// One SQLite file, opened, proven sound and brought to the present schema. Owned by one thread.
/// Failures name the path and what is wrong with it, in words for a log; people read
/// presentation's.
class DatabaseFile
{
public:
    /// Makes a new file with an empty schema: AlreadyThere, ReadOnly, NoSpace.
    static Result<std::unique_ptr<DatabaseFile>> create(const QString &path, bool simulatedTime);
    /// Makes a new file and fills it. The name is taken once all is there: whoever is cut off
    /// before leaves no database, and of two that make the same one finds it AlreadyThere.
    static Result<void> make(const QString &path, bool simulatedTime,
        const std::function<Result<void>(DatabaseFile &)> &fill);
    /// Missing, Corrupt (no database, or another program's), TooNew (a newer schema), NetworkShare
    /// (its log needs one machine), NoSpace, ReadOnly.
    static Result<std::unique_ptr<DatabaseFile>> open(const QString &path);

    ~DatabaseFile();
    Q_DISABLE_COPY_MOVE(DatabaseFile)

    Connection &connection() { return *m_connection; }
    const QString &path() const { return m_path; }
    QString lockPath() const { return m_path + QStringLiteral("-lock"); }

private:
    explicit DatabaseFile(QString path);
    Result<void> connect();
    Result<void> configure();

    QString m_path;
    QString m_name; ///< of the Qt connection
    std::optional<Connection> m_connection;
};

} // namespace vigie

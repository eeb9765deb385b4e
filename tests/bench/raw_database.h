#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <vector>

namespace vigie::test {

/// SQLite as its own library gives it, without Qt and without Vigie: the floor that storage is held
/// against, and the fast way to fill a large file. What fails ends the program.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path);
    ~RawDatabase() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(RawDatabase)

    void run(const QByteArray &statements);
    /// Reads every column of every row and answers how many rows there were.
    qint64 readAll(const QByteArray &select);
    qint64 number(const QByteArray &select);
    sqlite3_stmt *prepare(const QByteArray &statement);
    void step(sqlite3_stmt *statement);

    sqlite3 *handle() { return m_database; }

private:
    void check(int code, const char *what);

    sqlite3 *m_database = nullptr;
};

} // namespace vigie::test

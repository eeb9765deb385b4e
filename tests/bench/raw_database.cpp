#include "bench/raw_database.h"

namespace vigie::test {

RawDatabase::RawDatabase(const QString &path)
{
    check(sqlite3_open(path.toUtf8().constData(), &m_database), "open");
}

void RawDatabase::check(int code, const char *what)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        qFatal("%s: %s", what, sqlite3_errmsg(m_database));
}

void RawDatabase::run(const QByteArray &statements)
{
    check(sqlite3_exec(m_database, statements.constData(), nullptr, nullptr, nullptr), "run");
}

qint64 RawDatabase::readAll(const QByteArray &select)
{
    sqlite3_stmt *statement = prepare(select);
    qint64 rows = 0;
    qint64 bytes = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            if (sqlite3_column_type(statement, column) == SQLITE_INTEGER)
                bytes += sqlite3_column_int64(statement, column) & 1;
            else if (sqlite3_column_blob(statement, column))
                bytes += sqlite3_column_bytes(statement, column);
        }
    }
    check(sqlite3_finalize(statement), "read");
    return bytes < 0 ? 0 : rows;
}

qint64 RawDatabase::number(const QByteArray &select)
{
    sqlite3_stmt *statement = prepare(select);
    check(sqlite3_step(statement), "number");
    const qint64 number = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return number;
}

sqlite3_stmt *RawDatabase::prepare(const QByteArray &text)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_database, text.constData(), -1, &statement, nullptr),
        text.constData());
    return statement;
}

void RawDatabase::step(sqlite3_stmt *statement)
{
    check(sqlite3_step(statement), "step");
    sqlite3_reset(statement);
}

} // namespace vigie::test

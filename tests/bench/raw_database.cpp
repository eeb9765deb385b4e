#include "bench/raw_database.h"

#include <QCryptographicHash>

namespace vigie::test {

namespace {

/// Sixteen bytes for a kind and a number, as scattered as a UUID's.
void madeId(sqlite3_context *context, int, sqlite3_value **values)
{
    const QByteArray named
        = QByteArray(reinterpret_cast<const char *>(sqlite3_value_text(values[0])))
        + QByteArray::number(qint64(sqlite3_value_int64(values[1])));
    const QByteArray id = QCryptographicHash::hash(named, QCryptographicHash::Md5);
    sqlite3_result_blob(context, id.constData(), int(id.size()), SQLITE_TRANSIENT);
}

} // namespace

RawDatabase::RawDatabase(const QString &path)
{
    check(sqlite3_open(path.toUtf8().constData(), &m_database), "open");
    check(sqlite3_create_function(m_database, "made_id", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
              nullptr, madeId, nullptr, nullptr),
        "made_id");
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

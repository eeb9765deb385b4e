#include "storage/file_check.h"

#include "storage/sql_text.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace vigie {

namespace {

constexpr off_t deadManSwitch = 128; // of a -shm file: the byte that every open connection locks

bool isOpenSomewhere(const QString &path)
{
    const int file = ::open(QFile::encodeName(path + u"-shm"_qs).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return false;
    struct flock held = {};
    held.l_type = F_WRLCK;
    held.l_whence = SEEK_SET;
    held.l_start = deadManSwitch;
    held.l_len = 1;
    const bool free = ::fcntl(file, F_GETLK, &held) == 0 && held.l_type == F_UNLCK;
    ::close(file);
    return !free;
}

Result<QStringList> tablesOf(Connection &connection)
{
    QStringList tables;
    Statement statement = connection.statement(sqlText(u"company/tables.sql"_qs));
    const auto read
        = statement.each([&] { tables << std::get<QString>(statement.value(0, Storage::Text)); });
    if (!read)
        return failed(read.error());
    return tables;
}

} // namespace

bool endedUncleanly(const QString &path)
{
    return QFileInfo(path + u"-wal"_qs).size() > 0 && !isOpenSomewhere(path);
}

Result<QStringList> damageIn(Connection &connection, const std::atomic<bool> &stop)
{
    const auto tables = tablesOf(connection);
    if (!tables)
        return failed(tables.error());
    QStringList damage;
    for (const QString &table : *tables) {
        if (stop)
            return failed({Failure::Kind::Cancelled, table});
        Statement check = connection.statement(u"PRAGMA integrity_check(%1)"_qs.arg(table));
        const auto checked = check.each([&] {
            const QString found = std::get<QString>(check.value(0, Storage::Text));
            if (found != u"ok")
                damage << table + u": "_qs + found;
        });
        if (!checked && checked.error().kind == Failure::Kind::Corrupt)
            damage << table + u": "_qs + checked.error().detail;
        else if (!checked)
            return failed(checked.error());
    }
    return damage;
}

} // namespace vigie

#include "storage/database_file.h"

#include "storage/migrator.h"
#include "storage/sql_text.h"
#include "storage/write_lock.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUuid>

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>

namespace vigie {

namespace {

constexpr qint64 leastRoom = 8 * 1024 * 1024; // bytes: an act, its log and a checkpoint

/// Where the shared memory beside a write-ahead log does not reach from one machine to another.
bool isOnNetworkShare(const QString &path)
{
    static const std::array shares{"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs",
        "ncpfs", "fuse.sshfs", "9p", "ceph", "glusterfs", "fuse.glusterfs", "davfs", "fuse.davfs"};
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    return std::ranges::any_of(shares, [&](const char *share) { return type == share; });
}

Result<void> proveRoom(const QString &path)
{
    const QStorageInfo volume(QFileInfo(path).absolutePath());
    if (isOnNetworkShare(path))
        return failed({Failure::Kind::NetworkShare, path});
    if (volume.isValid() && volume.bytesAvailable() < leastRoom)
        return failed({Failure::Kind::NoSpace, path});
    return {};
}

Result<void> proveHeader(const QString &path)
{
    const QFileInfo about(path);
    if (!about.exists())
        return failed({Failure::Kind::Missing, path});
    if (!about.isFile()) // a pipe would be waited for
        return failed({Failure::Kind::Corrupt, path + u": no regular file"_qs});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed({Failure::Kind::ReadOnly, path + u": "_qs + file.errorString()});
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return failed({Failure::Kind::Corrupt, path + u": no SQLite file"_qs});
    const bool isOurs = qFromBigEndian<qint32>(header.constData() + 68) == applicationId;
    if (!isOurs && QFileInfo(path + u"-wal"_qs).size() == 0) // where it may still stand
        return failed({Failure::Kind::Corrupt, path + u": another application's file"_qs});
    return {};
}

/// What stands beside a file that is written.
void removeWithCompanions(const QString &path)
{
    for (const auto &suffix : {u""_qs, u"-wal"_qs, u"-shm"_qs, u"-journal"_qs, u"-lock"_qs})
        QFile::remove(path + suffix);
}

/// Atomically, and never over another file.
Result<void> rename(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE)
        == 0)
        return {};
    const auto kind = errno == EEXIST ? Failure::Kind::AlreadyThere : Failure::Kind::ReadOnly;
    return failed({kind, to + u": "_qs + qt_error_string(errno)});
}

/// Takes the name atomically: of two that create, one finds it there.
Result<void> takePath(const QString &path)
{
    if (QFileInfo::exists(path))
        return failed({Failure::Kind::AlreadyThere, path});
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const bool there = QFileInfo::exists(path);
        return failed({there ? Failure::Kind::AlreadyThere : Failure::Kind::ReadOnly,
            path + u": "_qs + file.errorString()});
    }
    return {};
}

} // namespace

DatabaseFile::DatabaseFile(QString path)
    : m_path(std::move(path))
    , m_name(u"vigie-"_qs + QUuid::createUuid().toString(QUuid::Id128))
{
}

DatabaseFile::~DatabaseFile()
{
    m_connection.reset();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> DatabaseFile::connect()
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, m_name);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=30000"_qs);
    if (!database.open())
        return failed({Failure::Kind::ReadOnly, m_path + u": "_qs + database.lastError().text()});
    m_connection.emplace(database);
    return {};
}

Result<void> DatabaseFile::configure()
{
    for (const auto &pragma :
        {u"PRAGMA journal_mode=WAL"_qs, u"PRAGMA synchronous=FULL"_qs, u"PRAGMA foreign_keys=ON"_qs,
            u"PRAGMA secure_delete=OFF"_qs, u"PRAGMA trusted_schema=OFF"_qs}) {
        if (auto set = m_connection->statement(pragma).run(); !set) {
            Failure failure = set.error();
            failure.detail = m_path + u": "_qs + failure.detail;
            return failed(failure);
        }
    }
    return {};
}

Result<std::unique_ptr<DatabaseFile>> DatabaseFile::create(const QString &path, bool simulatedTime)
{
    if (auto room = proveRoom(path); !room)
        return failed(room.error());
    if (auto taken = takePath(path); !taken)
        return failed(taken.error());
    std::unique_ptr<DatabaseFile> file(new DatabaseFile(path));
    const auto build = [&]() -> Result<void> {
        if (auto connected = file->connect(); !connected)
            return connected;
        if (auto configured = file->configure(); !configured)
            return configured;
        if (auto migrated = migrate(file->connection()); !migrated)
            return migrated;
        Statement create = file->connection().statement(sqlText(u"company/create.sql"_qs));
        create.bind("simulated_time", qint64(simulatedTime));
        return create.runOnce();
    };
    if (auto built = build(); !built) {
        file.reset();
        QFile::remove(path); // half a database is none
        return failed(built.error());
    }
    return file;
}

Result<void> DatabaseFile::make(const QString &path, bool simulatedTime,
    const std::function<Result<void>(DatabaseFile &)> &fill)
{
    if (QFileInfo::exists(path))
        return failed({Failure::Kind::AlreadyThere, path});
    const auto lock = WriteLock::take(path + u"-lock"_qs);
    if (!lock)
        return failed(lock.error());
    const QString unfinished = path + u"-unfinished"_qs;
    removeWithCompanions(unfinished); // of one that was cut off
    const auto build = [&]() -> Result<void> {
        const auto file = create(unfinished, simulatedTime);
        return file ? fill(**file) : Result<void>(failed(file.error()));
    };
    auto made = build();
    if (made)
        made = rename(unfinished, path);
    removeWithCompanions(unfinished);
    return made;
}

Result<std::unique_ptr<DatabaseFile>> DatabaseFile::open(const QString &path)
{
    if (auto sound = proveHeader(path); !sound)
        return failed(sound.error());
    if (auto room = proveRoom(path); !room)
        return failed(room.error());
    std::unique_ptr<DatabaseFile> file(new DatabaseFile(path));
    if (auto connected = file->connect(); !connected)
        return failed(connected.error());
    const auto current = isCurrent(file->connection());
    if (!current)
        return failed({current.error().kind, path + u": "_qs + current.error().detail});
    if (auto configured = file->configure(); !configured) // not before it is known to be ours
        return failed(configured.error());
    if (!*current) {
        const auto lock = WriteLock::take(file->lockPath());
        if (!lock)
            return failed(lock.error());
        if (auto migrated = migrate(file->connection()); !migrated)
            return failed(migrated.error());
    }
    return file;
}

} // namespace vigie

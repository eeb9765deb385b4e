#include "bench/large_company.h"

#include "bench/raw_database.h"
#include "domain/instant_text.h"
#include "operations/hour_subject.h"
#include "storage/finding_index.h"
#include "storage/founding.h"
#include "storage/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cstdio>

namespace vigie::test {

namespace {

const QStringList companySql{u"large_company.sql"_qs, u"large_ledger.sql"_qs};
const QStringList pairSql{u"ledger_pair.sql"_qs, u"large_ledger.sql"_qs};

/// The statements of some files with this size's numbers in them.
QByteArray statements(const QStringList &names, const CompanySize &size)
{
    QByteArray text;
    for (const QString &name : names) {
        QFile file(QDir(QStringLiteral(VIGIE_BENCH_SQL)).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(file.fileName()));
        text += file.readAll();
    }
    const std::pair<const char *, qint64> numbers[]{{":tickets", size.tickets},
        {":closed", size.tickets - size.open}, {":customers", size.customers()},
        {":servers", size.servers()}, {":longest", longestTicket(size)},
        {":long", longTicket(size)}, {":now", largeNow().utcMs}, {":entries", longLedger},
        {":reports", ticketsToReportOn}};
    for (const auto &[name, number] : numbers)
        text.replace(name, QByteArray::number(number));
    return text;
}

/// The key of a server's allowance of a month, as the ledger derives it.
void allowanceId(sqlite3_context *context, int, sqlite3_value **values)
{
    const QByteArray server(
        static_cast<const char *>(sqlite3_value_blob(values[0])), sqlite3_value_bytes(values[0]));
    const auto month = monthFrom(
        QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(values[1]))));
    const Subject subject{{}, Identifier<Server>{QUuid::fromRfc4122(server)}, {}};
    const QByteArray id = unusedAllowance(subject, *month).id.uuid.toRfc4122();
    sqlite3_result_blob(context, id.constData(), int(id.size()), SQLITE_TRANSIENT);
}

/// Whoever is cut off before the end leaves nothing that can be used.
void fill(const QString &path, const QByteArray &sql)
{
    RawDatabase raw(path);
    if (sqlite3_create_function(raw.handle(), "allowance_id", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
            nullptr, allowanceId, nullptr, nullptr)
        != SQLITE_OK)
        qFatal("no allowance_id");
    raw.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;"
            "PRAGMA cache_size = -500000"); // keys are scattered
    raw.run(sql);
    raw.run("PRAGMA journal_mode = WAL");
}

/// What no statement of SQL can fold.
Result<void> fillFindingIndex(const QString &path)
{
    auto file = DatabaseFile::open(path);
    if (!file)
        return failed(file.error());
    Connection &connection = (*file)->connection();
    auto transaction = Transaction::toWrite(connection);
    if (!transaction)
        return failed(transaction.error());
    if (auto filled = FindingIndex(connection).fill(); !filled)
        return filled;
    return transaction->commit();
}

} // namespace

Instant largeNow() { return *instantFrom(u"2026-11-25T10:00:00+01:00"_qs); }

qint64 longTicket(const CompanySize &size) { return size.tickets - 7; }

qint64 longestTicket(const CompanySize &size) { return size.tickets - 17; }

Result<QString> largeCompany(const QString &folder, const CompanySize &size)
{
    const QByteArray content = statements(companySql, size);
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex();
    const QString path = QDir(folder).filePath(u"company-%1-%2-%3.sqlite"_qs.arg(size.tickets)
                                                   .arg(size.open)
                                                   .arg(QString::fromLatin1(digest.left(8))));
    if (QFile::exists(path))
        return path;
    std::fprintf(stderr, "making %s\n", qPrintable(path));
    QDir().mkpath(folder);
    const QString unfinished = path + u".unfinished"_qs;
    for (const auto &end : {u""_qs, u"-wal"_qs, u"-shm"_qs, u"-lock"_qs})
        QFile::remove(unfinished + end);
    {
        auto file = DatabaseFile::create(unfinished, false);
        if (!file)
            return failed(file.error());
        EmbeddedBook book(**file, largeNow);
        if (auto founded = foundCompany(book, u"lead"_qs, largeNow() - minutes(60 * 24 * 900));
            !founded)
            return failed(founded.error());
    }
    fill(unfinished, content);
    if (auto filled = fillFindingIndex(unfinished); !filled)
        return failed(filled.error());
    RawDatabase(unfinished).run("ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
    QFile::rename(unfinished, path);
    return path;
}

void addLedgerPair(const QString &path, const CompanySize &size)
{
    fill(path, statements(pairSql, size));
}

} // namespace vigie::test

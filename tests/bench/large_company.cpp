#include "bench/large_company.h"

#include "bench/raw_database.h"
#include "domain/instant_text.h"
#include "storage/founding.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace vigie::test {

namespace {

/// The statements of large_company.sql with this size's numbers in them.
QByteArray statements(const CompanySize &size)
{
    QFile file(QStringLiteral(VIGIE_BENCH_SQL));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", VIGIE_BENCH_SQL);
    QByteArray text = file.readAll();
    const std::pair<const char *, qint64> numbers[]{{":tickets", size.tickets},
        {":closed", size.tickets - size.open}, {":customers", size.customers()},
        {":servers", size.servers()}, {":long", longTicket(size)}, {":now", largeNow().utcMs}};
    for (const auto &[name, number] : numbers)
        text.replace(name, QByteArray::number(number));
    return text;
}

} // namespace

Instant largeNow() { return *instantFrom(u"2026-11-25T10:00:00+01:00"_qs); }

qint64 longTicket(const CompanySize &size) { return size.tickets - 7; }

Result<QString> largeCompany(const QString &folder, const CompanySize &size)
{
    const QString path
        = QDir(folder).filePath(u"company-%1-%2.sqlite"_qs.arg(size.tickets).arg(size.open));
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
    RawDatabase(unfinished).run(statements(size));
    QFile::rename(unfinished, path);
    return path;
}

} // namespace vigie::test

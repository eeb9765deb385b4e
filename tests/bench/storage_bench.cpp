#include "bench/benches.h"
#include "bench/measuring.h"
#include "bench/raw_database.h"
#include "storage/embedded_book.h"

#include <QElapsedTimer>
#include <QFile>

namespace vigie::test {

namespace {

constexpr int operations = 100;

/// Writes the rows of the last operation again, under another id, with nothing around them.
class RawWriter
{
public:
    RawWriter(const QString &path, const QByteArray &synchronous)
        : m_raw(path)
    {
        m_raw.run("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; PRAGMA synchronous = "
            + synchronous
            + "; CREATE TEMP TABLE act AS SELECT * FROM operation LIMIT 0;"
              "CREATE TEMP TABLE changes AS SELECT * FROM change LIMIT 0");
        m_begin = m_raw.prepare("BEGIN IMMEDIATE");
        m_operation = m_raw.prepare(
            "INSERT INTO operation SELECT NULL, CAST(printf('again%011d', seq) AS BLOB), kind, "
            "actor, at, received_at, offline, rule_set, catalogue, parameters, read, answer, "
            "digest FROM act");
        m_changes = m_raw.prepare(
            "INSERT INTO change SELECT NULL, CAST(printf('again%011d', a.seq) AS BLOB), c.at, "
            "c.\"table\", c.id, c.\"column\", c.before, c.after FROM changes c, act a");
        m_ticket = m_raw.prepare(
            "UPDATE ticket SET owner = owner, owned_since = owned_since + 1, version = "
            "(SELECT CAST(printf('again%011d', seq) AS BLOB) FROM act) WHERE id = (SELECT id FROM "
            "changes LIMIT 1)");
        m_company = m_raw.prepare(
            "UPDATE company SET last_at = last_at + 1, operations = operations + 1");
        m_commit = m_raw.prepare("COMMIT");
    }
    ~RawWriter()
    {
        for (sqlite3_stmt *one : {m_begin, m_operation, m_changes, m_ticket, m_company, m_commit})
            sqlite3_finalize(one);
    }
    Q_DISABLE_COPY_MOVE(RawWriter)

    qint64 lastChange() { return m_raw.number("SELECT max(seq) FROM change"); }

    /// What was written since that change; the milliseconds from BEGIN to COMMIT.
    double again(qint64 since)
    {
        m_raw.run("DELETE FROM act; DELETE FROM changes;"
                  "INSERT INTO act SELECT * FROM operation ORDER BY seq DESC LIMIT 1;"
                  "INSERT INTO changes SELECT * FROM change WHERE seq > "
            + QByteArray::number(since));
        return medianMs(1, [&] {
            for (sqlite3_stmt *one :
                {m_begin, m_operation, m_changes, m_ticket, m_company, m_commit})
                m_raw.step(one);
        });
    }

private:
    RawDatabase m_raw;
    sqlite3_stmt *m_begin;
    sqlite3_stmt *m_operation;
    sqlite3_stmt *m_changes;
    sqlite3_stmt *m_ticket;
    sqlite3_stmt *m_company;
    sqlite3_stmt *m_commit;
};

/// Numbers of tickets that anybody may claim.
std::vector<qint64> claimable(const QString &path, const CompanySize &size)
{
    RawDatabase raw(path);
    std::vector<qint64> numbers;
    for (qint64 number = size.tickets; int(numbers.size()) < operations + 20; --number) {
        if (raw.number("SELECT count(*) FROM ticket WHERE owner IS NULL AND state = 'qualified' "
                       "AND number = "
                + QByteArray::number(number)))
            numbers.push_back(number);
    }
    return numbers;
}

struct Writes
{
    double operation;
    double raw;
};

Writes writesOf(const QString &path, const CompanySize &size, bool synced)
{
    const QString copy = workingCopy(path, u"writes.sqlite"_qs);
    const std::vector<qint64> numbers = claimable(copy, size);
    auto file = DatabaseFile::open(copy);
    if (!file)
        qFatal("%s", qPrintable(file.error().detail));
    if (!synced && !(*file)->connection().statement(u"PRAGMA synchronous=OFF"_qs).run())
        qFatal("no way to be careless");
    EmbeddedBook book(**file, largeNow);
    RawWriter rival(copy, synced ? "FULL" : "OFF");
    std::vector<double> ours;
    std::vector<double> raw;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const Envelope claim{ClaimTicket{Reference<Ticket>(QString::number(numbers.at(i))), {}},
            QUuid::createUuid(), largeLogin, largeNow() + milliseconds(qint64(i))};
        const qint64 since = rival.lastChange();
        QElapsedTimer timer;
        timer.start();
        const auto outcome = book.submit(claim);
        const double spent = double(timer.nsecsElapsed()) / 1e6;
        if (!outcome || !std::holds_alternative<Changes>(outcome->decision))
            qFatal("a claim was not taken");
        const double floor = rival.again(since);
        if (i < 20)
            continue; // everything is read for the first time
        ours.push_back(spent);
        raw.push_back(floor);
    }
    return {median(ours), median(raw)};
}

void measureQueue(ResultTable &table, const QString &path, const CompanySize &size)
{
    auto file = DatabaseFile::open(path);
    if (!file)
        qFatal("%s", qPrintable(file.error().detail));
    EmbeddedBook book(**file, largeNow);
    const double ours = medianMs(5, [&] {
        const auto rows = book.queue(largeNow());
        if (!rows || rows->rows.empty())
            qFatal("no queue");
    });
    RawDatabase raw(path);
    const double floor = medianMs(5, [&] { raw.readAll("SELECT * FROM ticket WHERE open = 1"); });
    table.add({u"reading the queue, %1 open of %2"_qs.arg(size.open).arg(size.tickets),
        u"≤ 3.5 × raw reading"_qs, millisecondsText(ours), millisecondsText(floor), ours / floor,
        ours <= 3.5 * floor});
}

} // namespace

QString workingCopy(const QString &path, const QString &name)
{
    const QString copy = path.left(path.lastIndexOf(u'/') + 1) + name;
    for (const auto &end : {u""_qs, u"-wal"_qs, u"-shm"_qs, u"-lock"_qs})
        QFile::remove(copy + end);
    if (!QFile::copy(path, copy))
        qFatal("%s cannot be copied", qPrintable(path));
    return copy;
}

void measureStorage(ResultTable &table, const BenchPlaces &places, const CompanySize &size)
{
    std::vector<CompanySize> sizes;
    for (qint64 tickets = 1000; tickets < size.tickets; tickets *= 10)
        sizes.push_back({tickets, std::max<qint64>(tickets / 10, 500)});
    sizes.push_back(size);
    for (const CompanySize &one : sizes) {
        const auto path = largeCompany(places.folder, one);
        if (!path)
            qFatal("%s", qPrintable(path.error().detail));
        measureQueue(table, *path, one);
        const Writes synced = writesOf(*path, one, true);
        table.add({u"an operation, %1 tickets"_qs.arg(one.tickets),
            u"≤ 1.5 × one raw commit of its rows"_qs, millisecondsText(synced.operation),
            millisecondsText(synced.raw), synced.operation / synced.raw,
            synced.operation <= 1.5 * synced.raw});
        const Writes careless = writesOf(*path, one, false);
        table.add({u"the same without fsync"_qs, u"≤ 4 × one raw commit of its rows"_qs,
            millisecondsText(careless.operation), millisecondsText(careless.raw),
            careless.operation / careless.raw, careless.operation <= 4 * careless.raw});
    }
}

} // namespace vigie::test

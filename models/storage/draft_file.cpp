#include "storage/draft_file.h"

#include "storage/sql_text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>

namespace vigie {

namespace {

constexpr auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Made before SQLite opens it, so that it is never readable to others; its log takes its mode.
Result<void> makePrivate(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return failed({Failure::Kind::ReadOnly, folder});
    QFile::setPermissions(folder, mine | QFileDevice::ExeOwner);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return failed({Failure::Kind::ReadOnly, path + u": "_qs + file.errorString()});
    file.setPermissions(mine);
    return {};
}

QString jsonOf(const QMap<QString, QString> &fields)
{
    QJsonObject json;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        json[field.key()] = field.value();
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> fieldsFrom(const QString &json)
{
    QMap<QString, QString> fields;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto field = object.begin(); field != object.end(); ++field)
        fields[field.key()] = field.value().toString();
    return fields;
}

void setAside(const QString &path)
{
    const QString name = path + u".damaged-"_qs
        + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddHHmmsszzz"_qs);
    for (const auto &part : {QString(), u"-wal"_qs, u"-shm"_qs})
        QFile::rename(path + part, name + part);
}

} // namespace

DraftFile::DraftFile(QString name)
    : m_name(std::move(name))
{
}

DraftFile::~DraftFile()
{
    m_connection.reset();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> DraftFile::connect(const QString &path)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, m_name);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_qs);
    if (!database.open())
        return failed({Failure::Kind::ReadOnly, path + u": "_qs + database.lastError().text()});
    m_connection.emplace(database);
    for (const QString &text : {u"PRAGMA journal_mode=WAL"_qs, u"PRAGMA synchronous=FULL"_qs,
             sqlText(u"drafts/schema.sql"_qs)}) {
        if (auto ran = m_connection->statement(text).run(); !ran)
            return failed({ran.error().kind, path + u": "_qs + ran.error().detail});
    }
    return {};
}

Result<std::unique_ptr<DraftFile>> DraftFile::open(const QString &path)
{
    for (const bool again : {false, true}) {
        if (auto made = makePrivate(path); !made)
            return failed(made.error());
        std::unique_ptr<DraftFile> file(
            new DraftFile(u"drafts-"_qs + QUuid::createUuid().toString(QUuid::Id128)));
        const auto connected = file->connect(path);
        if (connected)
            return file;
        file.reset();
        const Failure::Kind kind = connected.error().kind;
        const bool damaged = kind == Failure::Kind::Corrupt || kind == Failure::Kind::Rejected;
        if (again || !damaged)
            return failed(connected.error());
        setAside(path);
    }
    Q_UNREACHABLE();
}

Result<std::vector<Draft>> DraftFile::all(const DraftOwner &owner)
{
    std::vector<Draft> drafts;
    Statement statement = m_connection->statement(sqlText(u"drafts/all.sql"_qs));
    statement.bind("database", owner.database);
    statement.bind("agent", owner.agent);
    const auto read = statement.each([&] {
        const auto text
            = [&](int column) { return std::get<QString>(statement.value(column, Storage::Text)); };
        drafts.push_back({QUuid::fromString(text(0)), text(1), fieldsFrom(text(2)),
            {std::get<qint64>(statement.value(3, Storage::Integer))}});
    });
    if (!read)
        return failed(read.error());
    return drafts;
}

Result<void> DraftFile::keep(const DraftOwner &owner, const Draft &draft)
{
    const bool gone = draft.fields.isEmpty();
    Statement statement
        = m_connection->statement(sqlText(gone ? u"drafts/drop.sql"_qs : u"drafts/keep.sql"_qs));
    statement.bind("database", owner.database);
    statement.bind("agent", owner.agent);
    statement.bind("ticket", draft.ticket.toString(QUuid::WithoutBraces));
    statement.bind("kind", draft.kind);
    if (!gone) {
        statement.bind("fields", jsonOf(draft.fields));
        statement.bind("kept_at", draft.keptAt.utcMs);
    }
    return statement.run();
}

} // namespace vigie

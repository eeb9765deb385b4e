#include "support/stored_file.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace vigie::test {

namespace {

QString textOf(const QVariant &value)
{
    return value.isNull()                         ? u"null"_qs
        : value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                  : value.toString();
}

} // namespace

StoredFile::StoredFile(const QString &path)
    : m_name(QUuid::createUuid().toString())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_qs, m_name))
{
    m_database.setDatabaseName(path);
    if (!m_database.open())
        qFatal("cannot open %s", qUtf8Printable(path));
}

StoredFile::~StoredFile()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

QList<QVariantList> StoredFile::rows(const QString &question) const
{
    QSqlQuery query(m_database);
    if (!query.exec(question))
        qFatal("%s: %s", qUtf8Printable(question), qUtf8Printable(query.lastError().text()));
    QList<QVariantList> all;
    while (query.next()) {
        QVariantList &row = all.emplace_back();
        for (int at = 0; at < query.record().count(); ++at)
            row << query.value(at);
    }
    return all;
}

QVariantList StoredFile::column(const QString &question) const
{
    QVariantList values;
    for (const QVariantList &row : rows(question))
        values << row.front();
    return values;
}

QVariantList StoredFile::row(const QString &question) const { return rows(question).value(0); }

QStringList StoredFile::everything() const
{
    QStringList all;
    for (const QVariant &table : column(u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                                        "AND name NOT LIKE 'sqlite_%' ORDER BY name"_qs)) {
        const QString name = table.toString();
        for (const QVariantList &row : rows(u"SELECT * FROM \"%1\" ORDER BY 1"_qs.arg(name))) {
            QStringList texts{name};
            for (const QVariant &value : row)
                texts << textOf(value);
            all << texts.join(u'|');
        }
    }
    return all;
}

QString StoredFile::flaws() const
{
    QStringList found;
    for (const QVariant &one : column(u"PRAGMA integrity_check"_qs))
        found << one.toString();
    for (const QVariant &table : column(u"PRAGMA foreign_key_check"_qs))
        found << u"a reference of "_qs + table.toString();
    found.removeAll(u"ok"_qs);
    return found.join(u'\n');
}

} // namespace vigie::test

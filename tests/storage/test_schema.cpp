#include "operations/columns.h"
#include "operations/fields.h"
#include "support/told_book.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace vigie;

namespace {

struct ColumnInfo
{
    QString name;
    QString type;
    bool nullable = false;

    friend bool operator==(const ColumnInfo &, const ColumnInfo &) = default;
};

struct TableInfo
{
    QString name;
    std::vector<ColumnInfo> columns;
    QMap<QString, QString> parents; ///< by column
    QStringList words; ///< "column IN ('one', 'other')" of each column that holds one of some words
};

QString typeName(Storage storage)
{
    switch (storage) {
    case Storage::Integer: return u"INTEGER"_qs;
    case Storage::Text: return u"TEXT"_qs;
    case Storage::Key: return u"BLOB"_qs;
    }
    return {};
}

template <class T>
struct Inner
{
    using Type = T;
};
template <class T>
struct Inner<std::optional<T>>
{
    using Type = T;
};

template <class Thing>
QString parentOf(std::type_identity<Identifier<Thing>>)
{
    return QLatin1StringView(Columns<Thing>::name);
}
template <class Other>
QString parentOf(std::type_identity<Other>)
{
    return {};
}

template <class Member>
QString wordsOf(const QString &column)
{
    if constexpr (std::is_enum_v<Member>) {
        const QString words = typeOf(std::type_identity<Member>{});
        return u"%1 IN ('%2')"_qs.arg(column, words.split(u'|').join(u"', '"_qs));
    } else if constexpr (std::is_same_v<Member, bool>) {
        return column + u" IN (0, 1)"_qs;
    } else {
        return {};
    }
}

/// As the table of columns says.
template <class Entity>
TableInfo said()
{
    const Shape &shape = shapeOf(Columns<Entity>::table);
    TableInfo table{QLatin1StringView(shape.name), {}, {}, {}};
    for (std::size_t at = 0; at < shape.columns.size(); ++at)
        table.columns.push_back({QLatin1StringView(shape.columns[at]), typeName(shape.storage[at]),
            bool(shape.nullable[at])});
    table.columns.push_back({u"version"_qs, u"BLOB"_qs, false});
    table.parents[u"version"_qs] = u"operation"_qs;
    const auto note = [&]<class Member>(const Column<Entity, Member> &column) {
        using Type = typename Inner<Member>::Type;
        const QString name = QLatin1StringView(column.name);
        const QString parent = parentOf(std::type_identity<Type>{});
        if (!parent.isEmpty() && name != u"id")
            table.parents[name] = parent;
        if (const QString words = wordsOf<Type>(name); !words.isEmpty())
            table.words << words;
    };
    std::apply([&](const auto &...columns) { (note(columns), ...); }, Columns<Entity>::all);
    return table;
}

} // namespace

/// The table of columns and the migrations say the same.
class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_told.tellAll({u"02/09:00 lea create-customer key=acme name=Acme"_qs,
            u"02/09:01 lea sell-credit customer=acme blocks=1"_qs});
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"schema"_qs);
        m_database.setDatabaseName(m_told.path());
        QVERIFY(m_database.open());
        forEachTable([this]<class Entity>(
                         std::type_identity<Entity>) { m_tables.push_back(said<Entity>()); });
    }

    void cleanupTestCase()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"schema"_qs);
    }

    void columnsHaveTheSameNamesAndTypes_data() { addTables(); }
    void columnsHaveTheSameNamesAndTypes()
    {
        std::vector<ColumnInfo> columns;
        // SQLite takes a key of blobs for nullable, unless it is checked: its length is.
        QSqlQuery info = ask(u"SELECT name, type, \"notnull\" = 0 AND pk = 0 FROM "
                             "pragma_table_info('%1') ORDER BY cid"_qs);
        while (info.next())
            columns.push_back(
                {info.value(0).toString(), info.value(1).toString(), info.value(2).toBool()});
        auto said = table().columns; // those of a later migration stand at the end
        std::ranges::sort(said, {}, &ColumnInfo::name);
        std::ranges::sort(columns, {}, &ColumnInfo::name);
        QVERIFY2(columns == said, qPrintable(table().name));
    }

    void typesAreHeldByTheDatabase_data() { addTables(); }
    void typesAreHeldByTheDatabase()
    {
        QSqlQuery strict = ask(u"SELECT strict FROM pragma_table_list WHERE name = '%1'"_qs);
        QVERIFY(strict.next());
        QCOMPARE(strict.value(0).toInt(), 1);
    }

    void keysReferToTheSameTables_data() { addTables(); }
    void keysReferToTheSameTables()
    {
        QMap<QString, QString> parents;
        QSqlQuery keys = ask(u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list('%1')"_qs);
        while (keys.next())
            parents[keys.value(0).toString()] = keys.value(1).toString();
        QMap<QString, QString> expected = table().parents;
        if (table().name == u"ticket") // what comes after its ticket; the migration says why
            expected.removeIf([](auto parent) {
                return parent.key() == u"declaration" || parent.key() == u"last_message";
            });
        QCOMPARE(parents, expected);
    }

    void wordsAreTheSame_data() { addTables(); }
    void wordsAreTheSame()
    {
        QSqlQuery schema = ask(u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_qs);
        QVERIFY(schema.next());
        const QString text = schema.value(0).toString();
        for (const QString &words : table().words)
            QVERIFY2(text.contains(u"CHECK ("_qs + words + u')'), qPrintable(words));
        QCOMPARE(text.count(u" IN ("), table().words.size());
    }

    void theLedgerOnlyGrows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("H5 no entry is changed") << u"UPDATE ledger_entry SET credit_minutes = 0"_qs;
        QTest::newRow("H5 not even into what it is")
            << u"UPDATE ledger_entry SET credit_minutes = credit_minutes"_qs;
        QTest::newRow("H5 none is taken away") << u"DELETE FROM ledger_entry"_qs;
    }
    void theLedgerOnlyGrows()
    {
        QFETCH(QString, text);
        QSqlQuery query(m_database);
        QVERIFY(!query.exec(text));
        QVERIFY2(query.lastError().text().contains(u"never"), qPrintable(query.lastError().text()));
        QVERIFY(query.exec(u"SELECT sum(credit_minutes) FROM ledger_entry"_qs));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 60);
    }

    void noTableIsLeftOut()
    {
        QStringList known{u"operation"_qs, u"change"_qs, u"company"_qs, u"ticket_words"_qs};
        for (const TableInfo &table : m_tables)
            known << table.name;
        QSqlQuery tables(m_database);
        QVERIFY(tables.exec(u"SELECT name FROM pragma_table_list WHERE schema = 'main' "
                            "AND type IN ('table', 'virtual')"_qs));
        QStringList there;
        while (tables.next())
            there << tables.value(0).toString();
        there.removeIf([](const QString &name) { return name.startsWith(u"sqlite_"); });
        known.sort();
        there.sort();
        QCOMPARE(there, known);
    }

private:
    void addTables()
    {
        QTest::addColumn<int>("table");
        for (int at = 0; at < int(m_tables.size()); ++at)
            QTest::newRow(qPrintable(m_tables[std::size_t(at)].name)) << at;
    }

    const TableInfo &table() const
    {
        return m_tables[std::size_t(
            *static_cast<int *>(QTest::qData("table", qMetaTypeId<int>())))];
    }

    QSqlQuery ask(const QString &question) const
    {
        QSqlQuery query(m_database);
        if (!query.exec(question.arg(table().name)))
            qFatal("%s", qUtf8Printable(question));
        return query;
    }

    test::ToldBook m_told;
    QSqlDatabase m_database;
    std::vector<TableInfo> m_tables;
};

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"

#include "operations/operation_json.h"
#include "resources/resources.h"
#include "storage/operation_log.h"
#include "storage/sql_rows.h"
#include "storage/transaction.h"
#include "storage/verifier.h"
#include "support/told_book.h"
#include "support/varied_trace.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <set>

using namespace vigie;
using namespace vigie::test;

namespace {

/// The file as somebody sees it who goes past the program and its guards.
class Tampering
{
public:
    explicit Tampering(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"tampering"_qs);
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("cannot open %s", qUtf8Printable(path));
        run(u"PRAGMA foreign_keys = OFF"_qs);
        run(u"PRAGMA ignore_check_constraints = ON"_qs);
        for (const QVariant &guard :
            column(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_qs))
            run(u"DROP TRIGGER "_qs + guard.toString());
    }
    ~Tampering()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"tampering"_qs);
    }
    Q_DISABLE_COPY_MOVE(Tampering)

    /// Fails the program if no row was written.
    void write(const QString &text, const QVariantList &values = {})
    {
        const QSqlQuery query = run(text, values);
        if (query.numRowsAffected() != 1)
            qFatal("%d rows: %s", query.numRowsAffected(), qUtf8Printable(text));
    }

    QVariantList column(const QString &text)
    {
        QSqlQuery query = run(text);
        QVariantList values;
        while (query.next())
            values << query.value(0);
        return values;
    }

    QVariant value(const QString &text) { return column(text).value(0); }

    QSqlQuery run(const QString &text, const QVariantList &values = {})
    {
        QSqlQuery query(m_database);
        query.prepare(text);
        for (const QVariant &one : values)
            query.addBindValue(one);
        if (!query.exec())
            qFatal("%s: %s", qUtf8Printable(text), qUtf8Printable(query.lastError().text()));
        return query;
    }

private:
    QSqlDatabase m_database;
};

QStringList tablesOf(Tampering &file)
{
    QStringList tables;
    for (const QVariant &name :
        file.column(u"SELECT name FROM pragma_table_list WHERE schema = 'main' "
                    "AND type = 'table' AND name NOT LIKE 'sqlite_%'"_qs))
        tables << name.toString();
    return tables;
}

QString quoted(const QString &name) { return u'"' + name + u'"'; }

QString keyColumn(const QString &table) { return table == u"change" ? u"seq"_qs : u"id"_qs; }

QString keyText(const QVariant &key)
{
    return key.typeId() == QMetaType::QByteArray
        ? QUuid::fromRfc4122(key.toByteArray()).toString(QUuid::WithoutBraces)
        : key.toString();
}

/// Another value that the column can hold.
QVariant altered(const QVariant &value, const QString &type)
{
    if (value.isNull())
        return type == u"TEXT" ? QVariant(u"x"_qs)
            : type == u"BLOB"  ? QVariant(QUuid::createUuid().toRfc4122())
                               : QVariant(qint64(1));
    if (value == 0 || value == 1)
        return 1 - value.toLongLong();
    if (value.typeId() == QMetaType::LongLong)
        return value.toLongLong() + 1'000'000;
    if (value.typeId() == QMetaType::QByteArray)
        return QUuid::createUuid().toRfc4122();
    return QVariant(value.toString() + u'x');
}

/// One value of one row.
struct Cell
{
    QString table;
    QString column;
    QString type;
    QVariant key;
    QVariant value;

    bool isKey() const { return column == keyColumn(table); }
    QString update() const
    {
        return u"UPDATE %1 SET %2 = ?"_qs.arg(quoted(table), quoted(column)) + where();
    }
    QString where() const { return u" WHERE %1 = ?"_qs.arg(quoted(keyColumn(table))); }
};

QString textOf(const Verification &verification)
{
    QStringList all;
    for (const Unexplained &one : verification.unexplained)
        all << u"%1 %2 %3"_qs.arg(one.table, one.key, one.field);
    return all.join(u'\n');
}

bool ofTheLog(const QString &table) { return table == u"operation" || table == u"change"; }

/// Whose every cell is altered, and of which is told how that was found.
bool ofHours(const QString &table)
{
    return table == u"credit" || table == u"allowance" || table == u"ledger_entry"
        || table == u"block";
}

Value valueOf(const QVariant &value)
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::LongLong)
        return value.toLongLong();
    if (value.typeId() == QMetaType::QByteArray)
        return QUuid::fromRfc4122(value.toByteArray());
    return value.toString();
}

bool isNamed(const Verification &verification, const QString &table)
{
    return std::ranges::any_of(verification.unexplained, [&](const Unexplained &one) {
        return ofTheLog(table) ? ofTheLog(one.table) : one.table == table;
    });
}

bool isNamed(const Verification &verification, const Unexplained &wanted)
{
    return std::ranges::any_of(verification.unexplained, [&](const Unexplained &one) {
        return one.table == wanted.table && one.field == wanted.field && one.key == wanted.key
            && one.stored == wanted.stored && one.expected == wanted.expected;
    });
}

/// How a cell should be named that holds another value: with its row, what stands there and what
/// should. A row under another key is one that is not there, and one that nobody wrote.
std::vector<Unexplained> namesOf(const Cell &cell, const QVariant &other)
{
    if (!cell.isKey())
        return {{cell.table, keyText(cell.key), cell.column, valueOf(other), valueOf(cell.value)}};
    return {{cell.table, keyText(cell.key), cell.column, {}, valueOf(cell.value)},
        {cell.table, keyText(other), cell.column, valueOf(other), {}}};
}

/// The log's own columns hang together by the digest: there the operation is named.
bool isNamed(const Verification &verification, const Cell &cell, const QVariant &other)
{
    if (ofTheLog(cell.table) || (cell.table == u"company" && cell.isKey()))
        return isNamed(verification, cell.table);
    return std::ranges::all_of(
        namesOf(cell, other), [&](const Unexplained &one) { return isNamed(verification, one); });
}

QString shortText(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *id = std::get_if<QUuid>(&value))
        return id->toString(QUuid::WithoutBraces).left(8);
    return u"nothing"_qs;
}

QString shortText(const Unexplained &one)
{
    return u"%1 %2 %3: stored %4, expected %5"_qs.arg(
        one.table, one.key.left(8), one.field, shortText(one.stored), shortText(one.expected));
}

} // namespace

Q_DECLARE_METATYPE(Cell)

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_told.tellAll(variedTrace());
        const QString again
            = QString::fromUtf8(resource(u"catalogue/service-levels.toml"_qs) + "# once more\n");
        const auto outcome = m_told.submit({ImportCatalogue{again}, QUuid::createUuid(), u"lea"_qs,
            ToldBook::clock(u"26/09:00"_qs)});
        QVERIFY(outcome && std::holds_alternative<Changes>(outcome->decision));
        m_file.emplace(m_told.path());
    }

    void whatWasDoneIsExplained()
    {
        const Verification verification = verified();
        QCOMPARE(textOf(verification), QString());
        QCOMPARE(verification.operations,
            m_file->value(u"SELECT count(*) FROM operation"_qs).toLongLong());
        QCOMPARE(verification.checked, verification.operations);
        qint64 rows = 0;
        for (const Table table : allTables())
            rows += m_file
                        ->value(u"SELECT count(*) FROM "_qs
                            + quoted(QLatin1StringView(shapeOf(table).name)))
                        .toLongLong();
        QCOMPARE(verification.rows, rows);
    }

    void theTraceDoesEveryOperation()
    {
        std::set<QString> done;
        for (const QVariant &kind : m_file->column(u"SELECT DISTINCT kind FROM operation "
                                                   "WHERE answer LIKE '{\"made\"%'"_qs))
            done.insert(kind.toString());
        for (const OperationInfo &operation : operationInfos())
            QVERIFY2(done.contains(operation.word), qPrintable(operation.word));
    }

    void everyTableIsWritten()
    {
        QStringList empty;
        for (const QString &table : tablesOf(*m_file)) {
            if (m_file->value(u"SELECT count(*) FROM "_qs + quoted(table)) == 0)
                empty << table;
        }
        QCOMPARE(empty, QStringList{u"foreign_change"_qs}); // by imports alone
    }

    void everyAlteredValueIsNamed_data()
    {
        QTest::addColumn<QList<Cell>>("cells");
        for (const QString &table : tablesOf(*m_file)) {
            addCells(table, false);
            addCells(table, true);
        }
    }

    void everyAlteredValueIsNamed()
    {
        QFETCH(QList<Cell>, cells);
        QVariantList others;
        for (const Cell &cell : cells) {
            others << altered(cell.value, cell.type);
            m_file->write(cell.update(), {others.last(), cell.key});
        }
        const Verification verification = verified();
        for (qsizetype at = 0; at < cells.size(); ++at) {
            const Cell &cell = cells[at];
            m_file->write(cell.update(), {cell.value, cell.isKey() ? others[at] : cell.key});
            const bool exempt = cell.table == u"operation" && cell.column == u"received_at";
            QVERIFY2(isNamed(verification, cell, others[at]) != exempt,
                qPrintable(cell.column + u'\n' + textOf(verification)));
        }
        tell(cells, others);
    }

    void everyMissingRowIsNamed_data() { addTables(); }
    void everyMissingRowIsNamed()
    {
        QFETCH(QString, table);
        const QString key = quoted(keyColumn(table));
        const QVariantList keys
            = m_file->column(u"SELECT %1 FROM %2 ORDER BY %1"_qs.arg(key, quoted(table)));
        QVERIFY(!keys.isEmpty());
        for (const QVariant &one : {keys.front(), keys[keys.size() / 2], keys.back()}) {
            const Cell cell{table, u"id"_qs, {}, one, {}};
            m_file->run(
                u"CREATE TEMP TABLE taken AS SELECT * FROM %1"_qs.arg(quoted(table)) + cell.where(),
                {one});
            m_file->write(u"DELETE FROM %1"_qs.arg(quoted(table)) + cell.where(), {one});
            const Verification verification = verified();
            m_file->write(u"INSERT INTO main.%1 SELECT * FROM temp.taken"_qs.arg(quoted(table)));
            m_file->run(u"DROP TABLE temp.taken"_qs);
            // without its change the row itself is what is not explained
            QVERIFY2(table == u"change" ? !verification.unexplained.empty()
                                        : isNamed(verification, table),
                qPrintable(textOf(verification)));
        }
    }

    void aRowThatNobodyWroteIsNamed_data() { addTables(); }
    void aRowThatNobodyWroteIsNamed()
    {
        QFETCH(QString, table);
        if (table == u"company")
            return; // has room for one row only
        QStringList values;
        for (const QVariant &column : m_file->column(
                 u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_qs.arg(table))) {
            const QString name = column.toString();
            values << (name == u"seq" || name == u"number" ? quoted(name) + u" + 1000000"_qs
                    : name == u"key"                       ? u"\"key\" || 'x'"_qs
                    : name == u"id" && table != u"change"  ? u"randomblob(16)"_qs
                                                           : quoted(name));
        }
        m_file->run(u"CREATE TEMP TABLE added AS SELECT %1 FROM %2 LIMIT 1"_qs.arg(
            values.join(u", "_qs), quoted(table)));
        m_file->write(u"INSERT INTO main.%1 SELECT * FROM temp.added"_qs.arg(quoted(table)));
        const Verification verification = verified();
        m_file->write(u"DELETE FROM %1 WHERE rowid = %2"_qs.arg(quoted(table))
                          .arg(m_file->value(u"SELECT last_insert_rowid()"_qs).toLongLong()));
        m_file->run(u"DROP TABLE temp.added"_qs);
        QVERIFY2(isNamed(verification, table), qPrintable(textOf(verification)));
    }

    void whatNoRuleAllowsIsNamed()
    {
        // A claim of a held ticket, forged with its log, its digest and its row.
        ToldBook told;
        told.tellAll(variedTrace());
        Envelope claim = told.envelopeOf(u"26/10:00 awa claim ticket=last"_qs);
        SqlRows stored(told.connection());
        Rows rows(stored);
        const auto ticket = *rows.find(Reference<Ticket>(u"last"_qs));
        Ticket stolen = ticket;
        stolen.owner = rows.find(Reference<Agent>(u"awa"_qs))->id;
        const RowChange change{{Table::Ticket, ticket.id.uuid}, toRow(ticket), toRow(stolen)};
        const Changes forged{{change}, {}, ticket.id};
        auto transaction = Transaction::toWrite(told.connection());
        QVERIFY(transaction.has_value());
        QVERIFY(OperationLog(told.connection())
                    .append(entryOf(claim, forged, rows.readSet(), 1),
                        columnsChanged(forged.rows, claim.at), claim.at)
                    .has_value());
        QVERIFY(stored.write(change, claim.key).has_value());
        QVERIFY(transaction->commit().has_value());

        const auto verification = verify(told.connection());
        QVERIFY(verification.has_value());
        const QString key = claim.key.toString(QUuid::WithoutBraces);
        QVERIFY2(textOf(*verification).contains(u"operation %1 answer"_qs.arg(key)),
            qPrintable(textOf(*verification)));
    }

    void afterAllThatItIsExplainedAgain() { QCOMPARE(textOf(verified()), QString()); }

    void cleanupTestCase()
    {
        qInfo("table.column | what was altered | found as\n%s",
            qUtf8Printable(m_toldOfHours.join(u'\n')));
    }

private:
    Verification verified()
    {
        const auto verification = verify(m_told.connection());
        if (!verification)
            qFatal("%s", qUtf8Printable(verification.error().detail));
        return *verification;
    }

    void addTables()
    {
        QTest::addColumn<QString>("table");
        for (const QString &table : tablesOf(*m_file)) {
            if (m_file->value(u"SELECT count(*) FROM "_qs + quoted(table)) != 0)
                QTest::newRow(qPrintable(table)) << table;
        }
    }

    /// Of each column a value, or a gap, where there are such; of hours all of them. A column at a
    /// time, where one would hide another: in the log and in keys.
    void addCells(const QString &table, bool gaps)
    {
        QList<Cell> together;
        QSqlQuery columns = m_file->run(
            u"SELECT name, type FROM pragma_table_info('%1') ORDER BY cid"_qs.arg(table));
        while (columns.next()) {
            const QString column = columns.value(0).toString();
            const auto cells = cellsOf(table, column, columns.value(1).toString(), gaps);
            if (cells.isEmpty())
                continue;
            if (ofTheLog(table) || cells.front().isKey())
                QTest::addRow(
                    "%s.%s%s", qPrintable(table), qPrintable(column), gaps ? " that is empty" : "")
                    << cells;
            else
                together << cells;
        }
        if (!together.isEmpty())
            QTest::addRow("%s%s", qPrintable(table), gaps ? ", what is empty" : "") << together;
    }

    QList<Cell> cellsOf(const QString &table, const QString &column, const QString &type, bool gaps)
    {
        QSqlQuery rows = m_file->run(
            u"SELECT %1, %2 FROM %3 WHERE %2 IS %4 NULL ORDER BY 1 DESC LIMIT %5"_qs.arg(
                quoted(keyColumn(table)), quoted(column), quoted(table),
                gaps ? QString() : u"NOT"_qs, ofHours(table) ? u"-1"_qs : u"1"_qs));
        QList<Cell> cells;
        while (rows.next())
            cells << Cell{table, column, type, rows.value(0), rows.value(1)};
        return cells;
    }

    /// A line for each column of hours, with its first cell for all of them.
    void tell(const QList<Cell> &cells, const QVariantList &others)
    {
        for (qsizetype at = 0; at < cells.size(); ++at) {
            const Cell &cell = cells[at];
            if (!ofHours(cell.table) || (at > 0 && cells[at - 1].column == cell.column))
                continue;
            const auto count = std::count_if(cells.begin(), cells.end(),
                [&](const Cell &one) { return one.column == cell.column; });
            QStringList found;
            for (const Unexplained &one : namesOf(cell, others[at]))
                found << shortText(one);
            m_toldOfHours << u"%1.%2 | %3 cells, as %4 to %5 | %6"_qs.arg(cell.table, cell.column,
                QString::number(count), shortText(valueOf(cell.value)),
                shortText(valueOf(others[at])), found.join(u"; "_qs));
        }
    }

    ToldBook m_told;
    std::optional<Tampering> m_file;
    QStringList m_toldOfHours; ///< table.column | what was altered | found as
};

QTEST_GUILESS_MAIN(TestVerify)
#include "test_verify.moc"

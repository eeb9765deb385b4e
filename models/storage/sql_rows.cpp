#include "storage/sql_rows.h"

#include "operations/provisional_name.h"
#include "storage/connection.h"
#include "storage/finding_index.h"

#include <QStringList>

namespace vigie {

namespace {

QStringList columnsOf(const Shape &shape)
{
    QStringList columns;
    for (const char *column : shape.columns)
        columns << QString::fromLatin1(column);
    return columns << u"version"_qs;
}

QString selectText(const Shape &shape, const QString &condition)
{
    return u"SELECT %1 FROM %2 WHERE %3 ORDER BY id"_qs.arg(
        columnsOf(shape).join(u','), QLatin1StringView(shape.name), condition);
}

QString insertText(const Shape &shape)
{
    const QStringList columns = columnsOf(shape);
    return u"INSERT INTO %1 (%2) VALUES (:%3)"_qs.arg(
        QLatin1StringView(shape.name), columns.join(u','), columns.join(u",:"_qs));
}

QString updateText(const Shape &shape)
{
    QStringList assignments;
    for (const QString &column : columnsOf(shape).mid(1))
        assignments << u"%1=:%1"_qs.arg(column);
    return u"UPDATE %1 SET %2 WHERE id=:id"_qs.arg(
        QLatin1StringView(shape.name), assignments.join(u','));
}

StoredRow rowOf(const Statement &answer, const Shape &shape)
{
    StoredRow row;
    int at = 0;
    for (const Storage storage : shape.storage)
        row.values.push_back(answer.value(at++, storage));
    const Value version = answer.value(at, Storage::Key);
    row.version = std::holds_alternative<QUuid>(version) ? std::get<QUuid>(version) : QUuid();
    return row;
}

Result<std::vector<StoredRow>> rowsOf(Statement &statement, const Shape &shape)
{
    std::vector<StoredRow> rows;
    const auto read = statement.each([&] { rows.push_back(rowOf(statement, shape)); });
    if (!read)
        return failed(read.error());
    return rows;
}

QString conditionOf(const ChildSet &set)
{
    QString condition = QLatin1StringView(shapeOf(set.parent.table).name) + u"=:parent"_qs;
    if (set.only)
        condition += u" AND %1=:only"_qs.arg(QLatin1StringView(set.only->first.c_str()));
    if (set.during)
        condition += u" AND from_at<=:until AND ifnull(to_at, 9223372036854775807)>=:since"_qs;
    return condition;
}

/// The least UUID with these leading hex digits, or the first beyond all of them.
QUuid bound(const QString &digits, QChar filling)
{
    return QUuid::fromRfc4122(QByteArray::fromHex(digits.leftJustified(32, filling).toLatin1()));
}

} // namespace

Result<std::optional<StoredRow>> SqlRows::find(const RowKey &key)
{
    return findOne(key.table, u"id=:value"_qs, key.id);
}

Result<std::optional<StoredRow>> SqlRows::findNamed(Table table, const QString &name)
{
    if (table == Table::Ticket) {
        bool isNumber = false;
        const qint64 number = name.toLongLong(&isNumber);
        if (isNumber && QString::number(number) == name) { // 0045 is a key
            const auto numbered = findOne(table, u"number=:value"_qs, number);
            if (!numbered || *numbered)
                return numbered;
        }
        if (isProvisionalName(name)) {
            const QString digits = name.mid(4);
            const auto found = findOne(
                table, u"id>=:value AND id<=:upto"_qs, bound(digits, u'0'), bound(digits, u'f'));
            if (!found || *found)
                return found;
        }
    }
    if (!shapeOf(table).indexOf("key"))
        return std::optional<StoredRow>();
    return findOne(table, u"key=:value"_qs, name);
}

Result<std::optional<StoredRow>> SqlRows::findOne(
    Table table, const QString &condition, const Value &value, const Value &upTo)
{
    const Shape &shape = shapeOf(table);
    Statement select = m_connection.statement(selectText(shape, condition));
    select.bind("value", value);
    if (!std::holds_alternative<std::monostate>(upTo))
        select.bind("upto", upTo);
    auto rows = rowsOf(select, shape);
    if (!rows)
        return failed(rows.error());
    if (rows->size() != 1)
        return std::optional<StoredRow>();
    return std::optional(std::move(rows->front()));
}

Result<std::vector<StoredRow>> SqlRows::childrenOf(const ChildSet &set)
{
    const Shape &shape = shapeOf(set.table);
    Statement select = m_connection.statement(selectText(shape, conditionOf(set)));
    select.bind("parent", set.parent.id);
    if (set.only)
        select.bind("only", set.only->second);
    if (set.during) {
        select.bind("since", set.during->from.utcMs);
        select.bind("until", set.during->to.utcMs);
    }
    return rowsOf(select, shape);
}

Result<void> SqlRows::each(Table table, const std::function<void(const StoredRow &)> &take)
{
    const Shape &shape = shapeOf(table);
    Statement select = m_connection.statement(selectText(shape, u"true"_qs));
    return select.each([&] { take(rowOf(select, shape)); });
}

Result<void> SqlRows::write(const RowChange &change, const QUuid &operation)
{
    const Shape &shape = shapeOf(change.key.table);
    Statement statement
        = m_connection.statement(change.before ? updateText(shape) : insertText(shape));
    for (std::size_t at = 0; at < shape.columns.size(); ++at)
        statement.bind(shape.columns[at], change.after[at]);
    statement.bind("version", operation);
    if (auto written = statement.runOnce(); !written || change.key.table != Table::Ticket)
        return written;
    return FindingIndex(m_connection).follow(change);
}

} // namespace vigie

#include "storage/operation_log.h"

#include "operations/rows.h"
#include "storage/connection.h"
#include "storage/digest.h"
#include "storage/log_json.h"
#include "storage/sql_text.h"

#include <QJsonDocument>

namespace vigie {

QString kindOf(const Operation &operation)
{
    return std::visit(
        []<class T>(const T &) { return QString::fromLatin1(Fields<T>::kind); }, operation);
}

QString parameterText(const Operation &operation)
{
    const QJsonObject parameters
        = std::visit([](const auto &value) { return parametersOf(value); }, operation);
    return QString::fromUtf8(QJsonDocument(parameters).toJson(QJsonDocument::Compact));
}

LogEntry entryOf(
    const Envelope &envelope, const Decision &decision, const ReadSet &read, qint64 catalogue)
{
    return {envelope.key, kindOf(envelope.operation), envelope.as, envelope.at, envelope.offline,
        ruleSet, catalogue, parameterText(envelope.operation), readSetText(read),
        answerText(decision)};
}

std::vector<ColumnChange> columnsChanged(const std::vector<RowChange> &rows, Instant at)
{
    std::vector<ColumnChange> changes;
    for (const RowChange &row : rows) {
        const Shape &shape = shapeOf(row.key.table);
        for (std::size_t column = 1; column < shape.columns.size(); ++column) {
            const Value before = row.before ? (*row.before)[column] : Value{};
            if (before != row.after[column])
                changes.push_back({at, QLatin1StringView(shape.name), row.key.id,
                    QLatin1StringView(shape.columns[column]), before, row.after[column]});
        }
    }
    return changes;
}

QString digestOf(const LogEntry &entry, const std::vector<ColumnChange> &changes)
{
    Digest digest(entry);
    for (const ColumnChange &change : changes)
        digest.add(change);
    return digest.text();
}

Result<std::optional<Decision>> OperationLog::answerTo(const Envelope &envelope)
{
    Statement select = m_connection.statement(sqlText(u"log/answer.sql"_qs));
    select.bind("id", envelope.key);
    const auto found = select.first();
    if (!found)
        return failed(found.error());
    if (!*found)
        return std::optional<Decision>();
    if (select.value(0, Storage::Text) != Value(kindOf(envelope.operation))
        || select.value(1, Storage::Text) != Value(envelope.as)
        || select.value(2, Storage::Text) != Value(parameterText(envelope.operation)))
        return std::optional<Decision>(refused(u"reference"_qs, u"reference.operation-taken"_qs));
    auto answer = answerFrom(std::get<QString>(select.value(3, Storage::Text)));
    if (!answer)
        return failed(answer.error());
    return std::optional(*std::move(answer));
}

Result<void> OperationLog::append(
    const LogEntry &entry, const std::vector<ColumnChange> &changes, Instant received)
{
    if (auto opened = open(entry, digestOf(entry, changes), received); !opened)
        return opened;
    for (const ColumnChange &change : changes) {
        if (auto appended = append(change, entry.id); !appended)
            return appended;
    }
    return {};
}

Result<void> OperationLog::open(const LogEntry &entry, const QString &digest, Instant received)
{
    Statement insert = m_connection.statement(sqlText(u"log/append_operation.sql"_qs));
    insert.bind("id", entry.id);
    insert.bind("kind", entry.kind);
    insert.bind("actor", entry.actor);
    insert.bind("at", toValue(entry.at));
    insert.bind("received_at", toValue(received));
    insert.bind("offline", toValue(entry.offline));
    insert.bind("rule_set", entry.ruleSet);
    insert.bind("catalogue", entry.catalogue);
    insert.bind("parameters", entry.parameters);
    insert.bind("read", entry.read);
    insert.bind("answer", entry.answer);
    insert.bind("digest", digest);
    if (auto inserted = insert.runOnce(); !inserted)
        return inserted;
    Statement advance = m_connection.statement(sqlText(u"company/advance.sql"_qs));
    advance.bind("at", toValue(entry.at));
    return advance.runOnce();
}

Result<void> OperationLog::seal(const QUuid &operation, const QString &digest)
{
    Statement update = m_connection.statement(sqlText(u"log/seal_operation.sql"_qs));
    update.bind("id", operation);
    update.bind("digest", digest);
    return update.runOnce();
}

Result<void> OperationLog::append(const ColumnChange &change, const QUuid &operation)
{
    Statement insert = m_connection.statement(sqlText(u"log/append_change.sql"_qs));
    insert.bind(0, operation);
    insert.bind(1, toValue(change.at));
    insert.bind(2, change.table);
    insert.bind(3, change.id);
    insert.bind(4, change.column);
    insert.bind(5, change.before);
    insert.bind(6, change.after);
    return insert.runOnce();
}

} // namespace vigie

#include "storage/operation_log.h"

#include "operations/rows.h"
#include "storage/connection.h"
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

Result<std::optional<Decision>> OperationLog::answerTo(const Envelope &envelope)
{
    Statement select = m_connection.statement(sqlText(u"log/answer.sql"_qs));
    select.bind("id", envelope.key);
    if (auto ran = select.run(); !ran)
        return failed(ran.error());
    if (!select.next())
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

Result<void> OperationLog::append(const Envelope &envelope, const Decision &decision,
    const ReadSet &read, Instant received, qint64 catalogue)
{
    {
        Statement insert = m_connection.statement(sqlText(u"log/append_operation.sql"_qs));
        insert.bind("id", envelope.key);
        insert.bind("kind", kindOf(envelope.operation));
        insert.bind("actor", envelope.as);
        insert.bind("at", toValue(envelope.at));
        insert.bind("received_at", toValue(received));
        insert.bind("offline", toValue(envelope.offline));
        insert.bind("rule_set", ruleSet);
        insert.bind("catalogue", catalogue);
        insert.bind("parameters", parameterText(envelope.operation));
        insert.bind("read", readSetText(read));
        insert.bind("answer", answerText(decision));
        if (auto ran = insert.runOnce(); !ran)
            return ran;
    }
    if (const auto *changes = std::get_if<Changes>(&decision)) {
        for (const RowChange &change : changes->rows) {
            if (auto appended = append(change, envelope); !appended)
                return appended;
        }
    }
    return {};
}

Result<void> OperationLog::append(const RowChange &change, const Envelope &envelope)
{
    const Shape &shape = shapeOf(change.key.table);
    Statement insert = m_connection.statement(sqlText(u"log/append_change.sql"_qs));
    insert.bind("operation", envelope.key);
    insert.bind("at", toValue(envelope.at));
    insert.bind("table", QString::fromLatin1(shape.name));
    insert.bind("id", change.key.id);
    for (std::size_t at = 1; at < shape.columns.size(); ++at) {
        const Value before = change.before ? (*change.before)[at] : Value{};
        if (before == change.after[at])
            continue;
        insert.bind("column", QString::fromLatin1(shape.columns[at]));
        insert.bind("before", before);
        insert.bind("after", change.after[at]);
        if (auto ran = insert.runOnce(); !ran)
            return ran;
    }
    return {};
}

} // namespace vigie

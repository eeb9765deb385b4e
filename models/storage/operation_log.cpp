#include "storage/operation_log.h"

#include "operations/rows.h"
#include "storage/connection.h"
#include "storage/log_json.h"
#include "storage/sql_text.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
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

namespace {

/// Writes down what a digest is taken of: the same bytes for ever, and for an absent text those of
/// an empty one, for the file keeps no difference.
class Digested
{
public:
    Digested()
        : m_stream(&m_bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }

    Digested &operator<<(const QString &text)
    {
        m_stream << (text.isNull() ? u""_qs : text);
        return *this;
    }
    Digested &operator<<(const Value &value)
    {
        m_stream << qint8(value.index());
        std::visit([this](const auto &held) { *this << held; }, value);
        return *this;
    }
    Digested &operator<<(std::monostate) { return *this; }
    Digested &operator<<(qint64 number) { return put(number); }
    Digested &operator<<(bool yes) { return put(yes); }
    Digested &operator<<(Instant at) { return put(at.utcMs); }
    Digested &operator<<(const QUuid &id) { return put(id); }

    const QByteArray &bytes() const { return m_bytes; }

private:
    template <class T>
    Digested &put(const T &value)
    {
        m_stream << value;
        return *this;
    }

    QByteArray m_bytes;
    QDataStream m_stream;
};

} // namespace

QString digestOf(const LogEntry &entry, const std::vector<ColumnChange> &changes)
{
    Digested text;
    text << entry.id << entry.kind << entry.actor << entry.at << entry.offline << entry.ruleSet
         << entry.catalogue << entry.parameters << entry.read << entry.answer;
    for (const ColumnChange &change : changes)
        text << change.at << change.table << change.id << change.column << change.before
             << change.after;
    const auto digest = QCryptographicHash::hash(text.bytes(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex());
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
    if (auto appended = appendEntry(entry, digestOf(entry, changes), received); !appended)
        return appended;
    for (const ColumnChange &change : changes) {
        if (auto appended = appendChange(change, entry.id); !appended)
            return appended;
    }
    Statement advance = m_connection.statement(sqlText(u"company/advance.sql"_qs));
    advance.bind("at", toValue(entry.at));
    return advance.runOnce();
}

Result<void> OperationLog::appendEntry(
    const LogEntry &entry, const QString &digest, Instant received)
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
    return insert.runOnce();
}

Result<void> OperationLog::appendChange(const ColumnChange &change, const QUuid &operation)
{
    Statement insert = m_connection.statement(sqlText(u"log/append_change.sql"_qs));
    insert.bind("operation", operation);
    insert.bind("at", toValue(change.at));
    insert.bind("table", change.table);
    insert.bind("id", change.id);
    insert.bind("column", change.column);
    insert.bind("before", change.before);
    insert.bind("after", change.after);
    return insert.runOnce();
}

} // namespace vigie

#include "storage/log_reader.h"

#include "storage/connection.h"
#include "storage/sql_text.h"

#include <QHash>

#include <limits>

namespace vigie {

namespace {

/// The next cell of an answer at each call.
class Cells
{
public:
    explicit Cells(const Statement &answer)
        : m_answer(answer)
    {
    }

    qint64 integer() { return held<qint64>(Storage::Integer); }
    QString text() { return held<QString>(Storage::Text); }
    QUuid key() { return held<QUuid>(Storage::Key); }
    Instant instant() { return {integer()}; }
    Value any() { return m_answer.anyValue(m_column++).value_or(Value(u"\uFFFD"_qs)); }

private:
    template <class T>
    T held(Storage storage)
    {
        const Value value = m_answer.value(m_column++, storage);
        const T *known = std::get_if<T>(&value);
        return known ? *known : T{};
    }

    const Statement &m_answer;
    int m_column = 0;
};

StoredOperation operationOf(const Statement &answer)
{
    Cells next(answer);
    StoredOperation stored;
    stored.seq = next.integer();
    LogEntry &entry = stored.entry;
    entry.id = next.key();
    entry.kind = next.text();
    entry.actor = next.text();
    entry.at = next.instant();
    entry.offline = next.integer() != 0;
    entry.ruleSet = next.integer();
    entry.catalogue = next.integer();
    entry.parameters = next.text();
    entry.read = next.text();
    entry.answer = next.text();
    stored.digest = next.text();
    return stored;
}

std::optional<StoredChange> nextChange(Statement &answer)
{
    if (!answer.next())
        return {};
    Cells next(answer);
    StoredChange stored;
    stored.seq = next.integer();
    stored.operation = next.key();
    ColumnChange &change = stored.change;
    change.at = next.instant();
    change.table = next.text();
    change.id = next.key();
    change.column = next.text();
    change.before = next.any();
    change.after = next.any();
    return stored;
}

Result<QHash<QUuid, qint64>> placesOf(Connection &connection)
{
    QHash<QUuid, qint64> places;
    Statement select = connection.statement(sqlText(u"log/operation_ids.sql"_qs));
    const auto read = select.each([&] {
        Cells next(select);
        const QUuid id = next.key();
        places.insert(id, next.integer());
    });
    if (!read)
        return failed(read.error());
    return places;
}

} // namespace

Result<void> readLog(Connection &connection,
    const std::function<void(const StoredOperation &)> &operation,
    const std::function<void(const StoredChange &)> &stray)
{
    const auto places = placesOf(connection);
    if (!places)
        return failed(places.error());
    Statement changes = connection.statement(sqlText(u"log/changes.sql"_qs));
    if (auto ran = changes.run(); !ran)
        return ran;
    auto change = nextChange(changes);

    constexpr qint64 nowhere = std::numeric_limits<qint64>::min();
    Statement operations = connection.statement(sqlText(u"log/operations.sql"_qs));
    const auto read = operations.each([&] {
        StoredOperation stored = operationOf(operations);
        while (change && places->value(change->operation, nowhere) <= stored.seq) {
            if (change->operation == stored.entry.id)
                stored.changes.push_back(*change);
            else
                stray(*change);
            change = nextChange(changes);
        }
        operation(stored);
    });
    if (!read)
        return read;
    for (; change; change = nextChange(changes))
        stray(*change);
    return changes.ended();
}

} // namespace vigie

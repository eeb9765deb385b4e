#include "storage/verifier.h"

#include "book/deciding.h"
#include "interchange/catalogue_file.h"
#include "operations/memory_rows.h"
#include "operations/operation_json.h"
#include "storage/answer.h"
#include "storage/company.h"
#include "storage/digest.h"
#include "storage/file_check.h"
#include "storage/log_reader.h"
#include "storage/sql_rows.h"
#include "storage/sql_text.h"
#include "storage/transaction.h"

#include <QJsonDocument>

#include <algorithm>
#include <span>

namespace vigie {

namespace {

QString text(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

/// The word of an operation that writes down what happened elsewhere.
constexpr auto importKind = QLatin1StringView("import");

QString placeOf(const ColumnChange &change)
{
    return change.table + u'.' + change.column + u' ' + text(change.id);
}

qint64 numberOf(const Row &ticket)
{
    static const std::size_t column = *shapeOf(Table::Ticket).indexOf("number");
    const auto *number = std::get_if<qint64>(&ticket[column]);
    return number ? *number : 0;
}

/// What tells that a change begins where the one before ended: it itself, or the decision that is
/// made again.
enum class Chain { Checked, Decided };

/// Tells the story of the log again, row by row in memory, and notes where the file says otherwise.
class Verifier
{
public:
    explicit Verifier(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<Verification> run();

private:
    void take(const StoredOperation &stored);
    void takeStray(const StoredChange &change);

    void checkOrder(const StoredOperation &stored);
    void checkOrder(const StoredChange &change);
    void checkDigest(const StoredOperation &stored);
    void decideAgain(const StoredOperation &stored, const Operation &operation);
    void compare(const LogEntry &stored, const LogEntry &expected);
    void compare(const StoredOperation &stored, std::vector<ColumnChange> expected);
    void compare(const StoredChange &stored, const ColumnChange &expected);
    void apply(std::span<const StoredChange> changes, Chain chain);
    void applyToRow(std::span<const StoredChange> changes, Chain chain);

    std::shared_ptr<const Catalogue> inForce();
    void giveNumbers(Decision &decision, const StoredOperation &stored);

    Result<void> compareRows(Table table);
    void compareRow(Table table, const StoredRow &stored);
    Result<void> compareCompany();
    Result<void> compareSums();
    Result<void> checkFile();

    void name(const QString &table, const QString &key, const QString &field, const Value &stored,
        const Value &expected);

    Connection &m_connection;
    Verification m_found;
    MemoryRows m_rows;
    Company m_company; ///< as the log makes it
    std::shared_ptr<const Catalogue> m_catalogue;
    qint64 m_catalogueNumber = 0;
    QString m_catalogueText;
    qint64 m_lastOperation = 0; ///< seq
    qint64 m_lastChange = 0; ///< seq
    qint64 m_lastNumber = 0; ///< of a ticket
    qint64 m_ruleSet = 1; ///< the highest so far
};

Result<Verification> Verifier::run()
{
    const auto oneState = Transaction::toRead(m_connection);
    if (!oneState)
        return failed(oneState.error());
    const auto read = readLog(
        m_connection, [this](const StoredOperation &stored) { take(stored); },
        [this](const StoredChange &change) { takeStray(change); });
    if (!read)
        return failed(read.error());
    for (const Table table : allTables()) {
        if (auto compared = compareRows(table); !compared)
            return failed(compared.error());
    }
    if (auto compared = compareCompany(); !compared)
        return failed(compared.error());
    if (auto compared = compareSums(); !compared)
        return failed(compared.error());
    if (m_found.unexplained.empty()) { // what is named already breaks the tables' conditions, too
        if (auto sound = checkFile(); !sound)
            return failed(sound.error());
    }
    return std::move(m_found);
}

void Verifier::name(const QString &table, const QString &key, const QString &field,
    const Value &stored, const Value &expected)
{
    m_found.unexplained.push_back({table, key, field, stored, expected});
}

void Verifier::take(const StoredOperation &stored)
{
    const std::size_t before = m_found.unexplained.size();
    ++m_found.operations;
    checkOrder(stored);
    const LogEntry &entry = stored.entry;
    const bool isOlder = entry.ruleSet >= m_ruleSet && entry.ruleSet < ruleSet;
    m_ruleSet = std::clamp(entry.ruleSet, m_ruleSet, ruleSet);
    m_found.checked += !isOlder;
    const bool isTaken = isOlder || entry.kind == importKind; // as it is written
    if (!isTaken) {
        const QJsonObject fields = QJsonDocument::fromJson(entry.parameters.toUtf8()).object();
        if (const auto operation = operationFrom(entry.kind, fields, true))
            decideAgain(stored, *operation);
        else if (operation.error().kind == FieldProblem::Kind::UnknownOperation)
            name(u"operation"_qs, text(entry.id), u"kind"_qs, entry.kind, {});
        else
            name(u"operation"_qs, text(entry.id), u"parameters"_qs, entry.parameters, {});
    }
    apply(stored.changes, isTaken ? Chain::Checked : Chain::Decided);
    if (m_found.unexplained.size() == before)
        checkDigest(stored);
}

void Verifier::takeStray(const StoredChange &change)
{
    checkOrder(change);
    name(u"change"_qs, QString::number(change.seq), u"operation"_qs, change.operation, {});
    apply({&change, 1}, Chain::Decided);
}

void Verifier::checkOrder(const StoredOperation &stored)
{
    const LogEntry &entry = stored.entry;
    if (stored.seq != m_lastOperation + 1)
        name(u"operation"_qs, text(entry.id), u"seq"_qs, stored.seq, m_lastOperation + 1);
    m_lastOperation = stored.seq;
    const bool isDue = entry.actor.isEmpty(); // at the instant it was due
    if (!isDue && isTooEarly(entry.at, m_company))
        name(u"operation"_qs, text(entry.id), u"at"_qs, entry.at.utcMs, m_company.lastAt->utcMs);
    m_company.lastAt = std::max(m_company.lastAt.value_or(entry.at), entry.at);
    ++m_company.operations;
    for (const StoredChange &change : stored.changes)
        checkOrder(change);
}

void Verifier::checkOrder(const StoredChange &change)
{
    if (change.seq != m_lastChange + 1)
        name(u"change"_qs, QString::number(change.seq), u"seq"_qs, change.seq, m_lastChange + 1);
    m_lastChange = change.seq;
}

void Verifier::checkDigest(const StoredOperation &stored)
{
    Digest digest(stored.entry);
    for (const StoredChange &change : stored.changes)
        digest.add(change.change);
    const QString expected = digest.text();
    if (stored.digest != expected)
        name(u"operation"_qs, text(stored.entry.id), u"digest"_qs, stored.digest, expected);
}

void Verifier::decideAgain(const StoredOperation &stored, const Operation &operation)
{
    const LogEntry &entry = stored.entry;
    const QString key = text(entry.id);
    if (const auto *founded = std::get_if<FoundCompany>(&operation))
        m_company.simulatedTime = founded->simulatedTime;
    const auto catalogue = inForce();
    if (!catalogue && !std::holds_alternative<FoundCompany>(operation))
        return name(u"operation"_qs, key, u"catalogue"_qs, entry.catalogue, {});
    const Envelope envelope{operation, entry.id, entry.actor, entry.at};
    auto decided = decideOn(m_rows, envelope, catalogue);
    if (!decided)
        return name(u"operation"_qs, key, u"read"_qs, entry.read, decided.error().detail);
    if (!decided->recorded)
        return name(u"operation"_qs, key, u"actor"_qs, entry.actor, {});
    giveNumbers(decided->decision, stored);
    compare(entry,
        entryOf(envelope, decided->decision, decided->read, catalogue ? catalogue->version : 0));
    const auto *changes = std::get_if<Changes>(&decided->decision);
    compare(stored, columnsChanged(changes ? changes->rows : std::vector<RowChange>(), entry.at));
}

void Verifier::compare(const LogEntry &stored, const LogEntry &expected)
{
    const auto field = [&](const QString &column, const Value &is, const Value &should) {
        if (is != should)
            name(u"operation"_qs, text(stored.id), column, is, should);
    };
    field(u"offline"_qs, qint64(stored.offline), qint64(expected.offline));
    field(u"rule_set"_qs, stored.ruleSet, expected.ruleSet);
    field(u"catalogue"_qs, stored.catalogue, expected.catalogue);
    field(u"parameters"_qs, stored.parameters, expected.parameters);
    field(u"read"_qs, stored.read, expected.read);
    field(u"answer"_qs, stored.answer, expected.answer);
}

void Verifier::compare(const StoredOperation &stored, std::vector<ColumnChange> expected)
{
    auto next = expected.begin();
    for (const StoredChange &one : stored.changes) {
        const auto found = std::find_if(next, expected.end(),
            [&](const ColumnChange &change) { return placeOf(change) == placeOf(one.change); });
        if (found == expected.end()) {
            name(u"change"_qs, QString::number(one.seq), u"column"_qs, placeOf(one.change), {});
            continue;
        }
        compare(one, *found);
        std::rotate(next, found, found + 1);
        ++next;
    }
    for (; next != expected.end(); ++next)
        name(next->table, text(next->id), next->column, {}, next->after);
}

void Verifier::compare(const StoredChange &stored, const ColumnChange &expected)
{
    const auto field = [&](const QString &column, const Value &is, const Value &should) {
        if (is != should)
            name(u"change"_qs, QString::number(stored.seq), column, is, should);
    };
    field(u"at"_qs, stored.change.at.utcMs, expected.at.utcMs);
    field(u"before"_qs, stored.change.before, expected.before);
    field(u"after"_qs, stored.change.after, expected.after);
}

/// Row by row, for an import writes a million columns.
void Verifier::apply(std::span<const StoredChange> changes, Chain chain)
{
    while (!changes.empty()) {
        const ColumnChange &first = changes.front().change;
        const auto end = std::ranges::find_if(changes, [&](const StoredChange &one) {
            return one.change.id != first.id || one.change.table != first.table;
        });
        const auto length = std::size_t(end - changes.begin());
        applyToRow(changes.first(length), chain);
        changes = changes.subspan(length);
    }
}

void Verifier::applyToRow(std::span<const StoredChange> changes, Chain chain)
{
    const ColumnChange &first = changes.front().change;
    const auto table = tableNamed(first.table);
    const RowKey key{table.value_or(Table{}), first.id};
    Row row;
    if (const auto there = m_rows.all().find(key); table && there != m_rows.all().end())
        row = there->second.values;
    bool writes = false;
    for (const StoredChange &one : changes) {
        const ColumnChange &change = one.change;
        const auto column
            = table ? shapeOf(*table).indexOf(change.column.toStdString()) : std::nullopt;
        const Value before = column && !row.empty() ? row[*column] : Value{};
        if (chain == Chain::Checked && change.before != before)
            name(u"change"_qs, QString::number(one.seq), u"before"_qs, change.before, before);
        if (!column)
            continue;
        writes = true;
        row.resize(shapeOf(*table).columns.size());
        row.front() = change.id;
        row[*column] = change.after;
    }
    if (!writes)
        return;
    if (*table == Table::Ticket)
        m_lastNumber = std::max(m_lastNumber, numberOf(row));
    m_rows.put(key, {std::move(row), changes.front().operation});
}

std::shared_ptr<const Catalogue> Verifier::inForce()
{
    std::pair<qint64, QString> last;
    for (const auto &[key, row] : m_rows.all()) {
        if (key.table != Table::CatalogueVersion)
            break; // the first of all tables
        if (const auto one = fromRow<CatalogueVersion>(row.values))
            last = std::max(last, std::pair(one->number, one->text));
    }
    if (m_catalogue && m_catalogueNumber == last.first && m_catalogueText == last.second)
        return m_catalogue;
    auto read = catalogueFrom(last.second.toUtf8());
    if (!read)
        return {};
    read->version = int(last.first);
    std::tie(m_catalogueNumber, m_catalogueText) = last;
    m_catalogue = std::make_shared<const Catalogue>(*std::move(read));
    return m_catalogue;
}

/// Ticket numbers are given, not decided: they only have to grow. (E42)
void Verifier::giveNumbers(Decision &decision, const StoredOperation &stored)
{
    auto *changes = std::get_if<Changes>(&decision);
    if (!changes)
        return;
    const std::size_t number = *shapeOf(Table::Ticket).indexOf("number");
    for (RowChange &row : changes->rows) {
        if (row.key.table != Table::Ticket || row.before)
            continue;
        const auto given = std::ranges::find_if(stored.changes, [&](const StoredChange &one) {
            return one.change.id == row.key.id && one.change.column == u"number";
        });
        const auto *is
            = given == stored.changes.end() ? nullptr : std::get_if<qint64>(&given->change.after);
        row.after[number] = is && *is > m_lastNumber ? *is : m_lastNumber + 1;
    }
}

Result<void> Verifier::compareRows(Table table)
{
    SqlRows stored(m_connection);
    const auto read = stored.each(table, [&](const StoredRow &row) { compareRow(table, row); });
    if (!read)
        return read;
    // What no row of the file has taken away is not there.
    const auto &left = m_rows.all();
    for (auto at = left.lower_bound({table, {}}); at != left.end() && at->first.table == table;
         ++at)
        name(
            QLatin1StringView(shapeOf(table).name), text(at->first.id), u"id"_qs, {}, at->first.id);
    return {};
}

void Verifier::compareRow(Table table, const StoredRow &stored)
{
    ++m_found.rows;
    const Shape &shape = shapeOf(table);
    const QString tableName = QLatin1StringView(shape.name);
    const QUuid id = idOf(stored.values);
    const auto expected = m_rows.all().find({table, id});
    if (expected == m_rows.all().end())
        return name(tableName, text(id), u"id"_qs, id, {});
    for (std::size_t column = 1; column < shape.columns.size(); ++column) {
        if (stored.values[column] != expected->second.values[column])
            name(tableName, text(id), QLatin1StringView(shape.columns[column]),
                stored.values[column], expected->second.values[column]);
    }
    if (stored.version != expected->second.version)
        name(tableName, text(id), u"version"_qs, stored.version, expected->second.version);
    m_rows.remove({table, id});
}

Result<void> Verifier::compareCompany()
{
    const auto read = readCompany(m_connection);
    if (!read)
        return failed(read.error());
    const auto field = [&](const QString &column, const Value &is, const Value &should) {
        if (is != should)
            name(u"company"_qs, u"1"_qs, column, is, should);
    };
    if (!*read)
        field(u"id"_qs, {}, qint64(1));
    const Company stored = read->value_or(m_company);
    field(u"simulated_time"_qs, toValue(stored.simulatedTime), toValue(m_company.simulatedTime));
    field(u"last_at"_qs, toValue(stored.lastAt), toValue(m_company.lastAt));
    field(u"operations"_qs, stored.operations, m_company.operations);
    return {};
}

/// Every account equals its entries. (H5)
Result<void> Verifier::compareSums()
{
    Statement select = m_connection.statement(sqlText(u"verify/account_sums.sql"_qs));
    return select.each([&]() -> Result<void> {
        QString table;
        Identifier<CreditAccount> id;
        QString field;
        qint64 stored = 0;
        qint64 sum = 0;
        if (auto read = readAnswer(select, table, id, field, stored, sum); !read)
            return read;
        const bool known = std::ranges::any_of(m_found.unexplained, [&](const Unexplained &one) {
            return one.table == table && one.key == text(id.uuid) && one.field == field;
        });
        if (!known)
            name(table, text(id.uuid), field, stored, sum);
        return {};
    });
}

/// What no row shows: an index that disagrees with its table, a page that nothing refers to.
Result<void> Verifier::checkFile()
{
    const std::atomic<bool> toTheEnd = false;
    const auto damage = damageIn(m_connection, toTheEnd);
    if (!damage)
        return failed(damage.error());
    if (!damage->isEmpty())
        return failed({Failure::Kind::Corrupt, damage->join(u"; "_qs)});
    return {};
}

} // namespace

Result<Verification> verify(Connection &connection) { return Verifier(connection).run(); }

} // namespace vigie

#include "support/chance.h"
#include "support/disturbing.h"
#include "support/instants.h"
#include "support/invariants.h"

#include "domain/queue_order.h"
#include "interchange/rule_book.h"
#include "operations/consequences.h"
#include "operations/operation_json.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

/// A value and a fact as one text, so that what a row holds can be compared with what is said.
QString text(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *words = std::get_if<QString>(&value))
        return *words;
    const auto *id = std::get_if<QUuid>(&value);
    return id ? id->toString(QUuid::WithoutBraces) : u"nothing"_qs;
}

QString text(const Fact &fact)
{
    if (const auto *yes = std::get_if<bool>(&fact))
        return *yes ? u"1"_qs : u"0"_qs;
    if (const auto *number = std::get_if<qint64>(&fact))
        return QString::number(*number);
    if (const auto *words = std::get_if<QString>(&fact))
        return *words;
    const auto *at = std::get_if<Instant>(&fact);
    return at ? QString::number(at->utcMs) : u"nothing"_qs;
}

QString line(const QString &what, const QUuid &about, const QString &before, const QString &after)
{
    return u"%1 of %2: %3, %4"_qs.arg(what, about.toString(), before, after);
}

QString bandText(const std::optional<Row> &row)
{
    const auto band = row ? bandOf(*fromRow<Ticket>(*row)) : std::nullopt;
    return band ? QString(wordOf(*band)) : u"nothing"_qs;
}

/// What a decision changes, seen from the rows before and after it alone.
QStringList differences(const MemoryRows &before, const Changes &changes)
{
    QStringList all;
    for (const RowChange &change : changes.rows) {
        const Shape &shape = shapeOf(change.key.table);
        const QString table = QLatin1StringView(shape.name);
        const bool ticket = change.key.table == Table::Ticket;
        const bool booked = change.key.table == Table::Credit
            || change.key.table == Table::Allowance || change.key.table == Table::LedgerEntry
            || change.key.table == Table::Block; // shown field by field
        const auto found = before.all().find(change.key);
        const bool made = found == before.all().end();
        const std::optional<Row> old = made ? std::nullopt : std::optional(found->second.values);
        if (made && !ticket && !booked) {
            all << line(table, change.key.id, text(Value()), text(Value(change.key.id)));
            continue;
        }
        for (std::size_t at = 0; at < shape.columns.size(); ++at) {
            const QString column = QLatin1StringView(shape.columns[at]);
            const QString was = text(old ? (*old)[at] : Value());
            const QString is = text(change.after[at]);
            if (was != is)
                all << line(ticket ? column : table + u'.' + column, change.key.id, was, is);
        }
        if (ticket && bandText(old) != bandText(change.after))
            all << line(u"band"_qs, change.key.id, bandText(old), bandText(change.after));
    }
    all.sort();
    return all;
}

QStringList told(const Changes &changes)
{
    QStringList all;
    for (const Consequence &one : consequencesOf(changes))
        all << line(one.what, one.about.id, text(one.before), text(one.after));
    all.sort();
    return all;
}

/// The tickets and engineers that a decision touches, with what is theirs.
QStringList faultsAfter(const Changes &changes, MemoryRows &source)
{
    QStringList faults;
    for (const RowChange &change : changes.rows) {
        if (change.key.table == Table::Ticket)
            faults << faultsOf(*fromRow<Ticket>(change.after), source);
        else if (change.key.table == Table::Agent)
            faults << faultsOf(*fromRow<Agent>(change.after), source);
    }
    return faults;
}

QStringList faultsAnywhere(MemoryRows &source)
{
    QStringList faults;
    for (const auto &[key, row] : source.all()) {
        if (key.table == Table::Ticket)
            faults << faultsOf(*fromRow<Ticket>(row.values), source);
        else if (key.table == Table::Agent)
            faults << faultsOf(*fromRow<Agent>(row.values), source);
    }
    return faults;
}

} // namespace

class TestManyOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsDoneTheBookIsSound();
};

void TestManyOperations::whateverIsDoneTheBookIsSound()
{
    Company company;
    Chance chance(company, seeded());
    QMap<QString, int> done;
    QMap<QString, int> refused;
    for (int act = 0; act < 10'000; ++act) {
        const auto [word, who, at, operation] = chance.next();
        const QByteArray where = u"act %1, %2 by %3: "_qs.arg(act).arg(word, who).toUtf8();
        const Decision decision = company.decide(operation, who, at);
        QVERIFY2(isSame(decision, company.decide(operation, who, at)), where.constData());
        if (const auto *refusal = std::get_if<Refusal>(&decision)) {
            QVERIFY2(ruleEntry(refusal->rule), where + refusal->rule.toUtf8());
            ++refused[word];
            QCOMPARE(company.apply(decision), QString());
            continue;
        }
        const Changes &changes = std::get<Changes>(decision);
        QCOMPARE(told(changes), differences(company.rows(), changes));
        QCOMPARE(company.apply(decision), QString());
        const QStringList faults = faultsAfter(changes, company.rows());
        QVERIFY2(faults.isEmpty(), where + faults.join(u"; "_qs).toUtf8());
        ++done[word];
    }
    QCOMPARE(faultsAnywhere(company.rows()), QStringList());
    for (const QString &word : done.keys() + refused.keys())
        QVERIFY2(done[word] > 0 && refused[word] > 0, qPrintable(word));
}

QTEST_APPLESS_MAIN(TestManyOperations)
#include "test_many_operations.moc"

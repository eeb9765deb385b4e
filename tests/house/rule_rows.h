#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace vigie::house {

/// The names of the data rows in a test's source: the literal that newRow( or addRow( begins with,
/// or that begins a row of a table, {"K5 two claims", …}. Comments are passed over.
QStringList rowNamesIn(const QString &source);

/// The ids that lead a row's name, whether or not the rule book has them: "E19 E94 no caller" has
/// two, "the caller of E19" none.
QStringList leadingIds(const QString &rowName);

/// For each id that leads a row somewhere under tests/, the files that have such a row.
QMap<QString, QStringList> filesByRuleId();

/// A rule that needs no row yet, and why.
struct ExcusedRule
{
    QString id;
    QString reason;
};

/// What tests/house/ids_of_later_capabilities.txt excuses, in its order.
std::vector<ExcusedRule> excusedRules();
QStringList excusedIds();

/// The ids of the rule book in its order.
QStringList rulesOfTheBook();

} // namespace vigie::house

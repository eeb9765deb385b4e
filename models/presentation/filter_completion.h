#pragma once

#include <QStringList>

#include <vector>

namespace vigie {

/// A key of a filter's language, and the values that can be offered behind it.
struct FilterKey
{
    QString key;
    QStringList values;
};

/// Names that a filter may ask for, as they are at the moment.
struct FilterNames
{
    QStringList customers; ///< keys
    QStringList servers; ///< keys, of platforms too
    QStringList owners; ///< logins
};

/// The keys of the queue's filter.
std::vector<FilterKey> filterKeys(const FilterNames &names);

/// How what is being typed may go on, each as the whole of the filter's text up to the cursor: keys
/// while a word could become one, then that key's values. Nothing for a plain word, for a span, and
/// where only one goes on and it is typed already.
QStringList filterCompletions(const QString &upToCursor, const std::vector<FilterKey> &keys);

} // namespace vigie

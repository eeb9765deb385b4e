#pragma once

#include <QStringList>

namespace vigie {

/// Names that a filter may ask for, as they are at the moment.
struct FilterNames
{
    QStringList customers; ///< keys
    QStringList servers; ///< keys, of platforms too
    QStringList owners; ///< logins
};

/// How what is being typed may go on, each as the whole of the filter's text up to the cursor: keys
/// while a word could become one, then that key's values. Nothing for a plain word, for a span, and
/// where only one goes on and it is typed already.
QStringList filterCompletions(const QString &upToCursor, const FilterNames &names);

} // namespace vigie

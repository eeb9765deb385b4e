#pragma once

#include <QStringList>

class QTextStream;

namespace vigie {

/// `vigiectl rules [ID]`: writes the whole rule book or one entry to `out`, in French if `language`
/// is "fr" and in English otherwise; as text for people or, with `json`, as one value
/// `{"rules":[{"id","text","reading","refines"}]}`. Needs no database.
/// The status of the program: 0, or 2 for an id that the book does not have and for more than one;
/// then the message is on `err` or, with `json`, an error object of kind `usage` on `out`.
int runRules(const QStringList &arguments, const QString &language, bool json, QTextStream &out,
    QTextStream &err);

} // namespace vigie

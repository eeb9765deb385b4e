#pragma once

#include "app/vigiectl/open_book.h"

#include <QJsonObject>

namespace vigie {

/// The book of a call, and the instant it is asked at: --now, else the clock; of a database with
/// simulated time, else that of its last write. (E72)
struct Asked
{
    OpenBook open;
    Instant at;

    EmbeddedBook &book() const { return *open.book; }
    const Catalogue &catalogue() const { return *open.catalogue; }
};

Result<Asked> openToAsk(const Call &call);

/// A command's arguments if there are so many and none is an option.
bool hasArguments(const Call &call, qsizetype count);

// Values as answers hold them: null where there is none.

QJsonValue orNull(const std::optional<qint64> &number);
QJsonValue orNull(const std::optional<QString> &text);
template <class Enum>
QJsonValue wordOrNull(const std::optional<Enum> &value)
{
    return value ? QJsonValue(wordOf(*value)) : QJsonValue();
}
QString idText(const QUuid &id);
/// Adds who or what something names: its key, and its name beside it.
void addName(QJsonObject &json, const QString &field, const NameOf &name);

/// There is no such thing in the book. (reference)
Status unknownThing(const Call &call, const char *table, const QString &name, const OpenBook &open);

/// Reads a whole number from 0 on, as an option's value.
std::optional<qint64> countFrom(const QString &text);

} // namespace vigie

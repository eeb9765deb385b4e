#pragma once

#include "app/vigiectl/open_book.h"

#include <QJsonValue>

namespace vigie {

/// The instant a question is asked at: --now, else the clock; of a database with simulated time,
/// else that of its last write. (E72)
Result<Instant> askedAt(const Call &call, OpenBook &open);

// Values as answers hold them: null where there is none.

QJsonValue orNull(const std::optional<qint64> &number);
QJsonValue orNull(const std::optional<QString> &text);
template <class Enum>
QJsonValue wordOrNull(const std::optional<Enum> &value)
{
    return value ? QJsonValue(wordOf(*value)) : QJsonValue();
}
QString idText(const QUuid &id);

/// Reads a whole number from 0 on, as an option's value.
std::optional<qint64> countFrom(const QString &text);

} // namespace vigie

#pragma once

#include <QString>
#include <QUuid>

#include <optional>

namespace vigie {

/// "48213", or its provisional name while it has no number. (E42)
QString ticketNumberText(const std::optional<qint64> &number, const QUuid &ticket);
/// The same as a name: "#48213" or "new-7f3a".
QString ticketName(const std::optional<qint64> &number, const QUuid &ticket);

} // namespace vigie

#pragma once

#include <QString>
#include <QUuid>

#include <array>

namespace vigie {

/// What a ticket is called until it has a number, and may be called for ever: `new-7F3A`, or with
/// eight digits where four mean more than one ticket. (E42)
QString provisionalName(const QUuid &ticket, int digits = 4);
bool isProvisionalName(const QString &name);

inline constexpr std::array provisionalDigits{4, 8};

} // namespace vigie

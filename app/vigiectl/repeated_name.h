#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace vigie {

/// The first name that stands twice in a JSON object itself, not in what it holds. Qt keeps the
/// last of the two and says nothing. The text has been parsed and is sound.
std::optional<QString> repeatedName(const QByteArray &object);

} // namespace vigie

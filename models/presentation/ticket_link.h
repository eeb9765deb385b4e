#pragma once

#include <QString>

#include <optional>

namespace vigie {

/// The ticket's name out of `vigie://ticket/48213` or `vigie://ticket/new-7F3A` (E42). Nothing for
/// anything else: a link comes from outside, so no other form of it is understood.
std::optional<QString> ticketOfLink(const QString &link);

} // namespace vigie

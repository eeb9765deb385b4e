#pragma once

#include "book/named.h"
#include "domain/instant.h"
#include "domain/words.h"
#include "presentation/domain_words.h"

#include <QTimeZone>

#include <optional>

namespace vigie {

// How values are said to people on the command line; empty where there is none.

/// "Arbois SA (arbois)"
QString nameText(const NameOf &name);
/// In the company's zone.
QString instantWords(const std::optional<Instant> &at, const QTimeZone &zone);
QString minutesWords(const std::optional<qint64> &count);
/// `of`: what it is the word of.
template <class Enum>
QString wordText(const QString &of, const std::optional<Enum> &value)
{
    return value ? domainWord(of, wordOf(*value)) : QString();
}

} // namespace vigie

#pragma once

#include <QString>

namespace vigie {

/// The user's word for a stored word of the domain, by what it is the word of ("state", "role",
/// "level", "coverage", "kind" …). Anything else is shown as it is.
QString domainWord(const QString &of, const QString &word);

QString yesOrNo(bool yes);

} // namespace vigie

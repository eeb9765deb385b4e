#pragma once

#include <QString>

namespace vigie {

/// "fr" where the environment asks for French, else "en".
QString languageOfEnvironment();

/// Puts the program's own words, and Qt's, into that language, from now on; plurals too.
void useLanguage(const QString &language);

} // namespace vigie

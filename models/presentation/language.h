#pragma once

#include <QString>

namespace vigie {

/// "fr" where the environment asks for French, else "en".
QString languageOfEnvironment();

/// Puts the program's own words, and Qt's, into that language, from now on; plurals too. What is
/// not French is English.
void useLanguage(const QString &wanted);

} // namespace vigie

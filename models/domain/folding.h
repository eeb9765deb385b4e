#pragma once

#include <QStringView>

#include <string>

namespace vigie {

/// A text as it is searched: lower case, without accents, in UTF-8; letters that are two in other
/// spellings as those two (œ is oe, ß is ss), typographic quotes and dashes as those on a keyboard,
/// control characters as spaces. The text searched and what is searched for are folded alike.
std::string folded(QStringView text);

} // namespace vigie

#pragma once

#include <QString>

namespace vigie {

/// The text of a statement that stands in a file under resources/sql/sqlite/, read once.
const QString &sqlText(const QString &path);

} // namespace vigie

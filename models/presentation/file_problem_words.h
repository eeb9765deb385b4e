#pragma once

#include "domain/file_problem.h"

#include <QString>

namespace vigie {

/// What is wrong, in a whole sentence that names the field but not the place.
QString fileProblemText(const FileProblem &problem);

/// The same behind its place: "closing.ics, line 14, column 3: …". `file` as the person named it.
QString fileProblemAtText(const QString &file, const FileProblem &problem);

} // namespace vigie

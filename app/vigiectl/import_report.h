#pragma once

#include "app/vigiectl/call.h"
#include "domain/row_note.h"

#include <vector>

namespace vigie {

/// What an import says of itself at its end.
struct ImportReport
{
    qint64 tickets = 0;
    qint64 events = 0;
    qint64 taken = 0;
    qint64 already = 0;
    std::vector<RowNote> mended;
    std::vector<RowNote> refused;
    std::vector<RowNote> levelsUnused; ///< rows of the file of levels
};

/// Lists are cut after a thousand, each with its full count beside it (`mended_count` …).
QJsonObject importJson(const ImportReport &report);

/// For people: the rows with their reasons, then the counts.
QStringList importLines(const ImportReport &report);

} // namespace vigie

#pragma once

#include "domain/row_note.h"

namespace vigie {

/// What the note says, as a sentence in the user's language. Names the column and the value, the
/// latter cut where it is long, and the line of the file where that is not the row. The row stands
/// beside it.
QString rowNoteText(const RowNote &note);

} // namespace vigie

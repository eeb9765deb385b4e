#pragma once

#include <Qt>

namespace vigie {

/// What a cell's text is to its reader; the look follows.
enum class CellEmphasis {
    Plain,
    Second, ///< in the second column's tone
    Quiet, ///< steps back: nothing there, a time, an author
    Strong, ///< read first
    Soon, ///< asks for something soon
    Broken ///< a promise is broken
};

/// What the delegate of a plain table asks of a cell. `Qt::DisplayRole` is what a screen reader
/// says of it, `Qt::TextAlignmentRole` its side.
enum CellRole {
    CellTextRole = 0x0100 + 1, ///< QString: as it is painted
    CellEmphasisRole, ///< int: CellEmphasis
    CellLevelRole, ///< int: Level, where the cell is a level's badge; else nothing
    CellIconRole ///< QString: a carried icon before the text; mostly empty
};

/// Numbers stand at the right, under their head.
inline int cellAlignment(bool isNumber)
{
    return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

static_assert(CellTextRole == Qt::UserRole + 1);

} // namespace vigie

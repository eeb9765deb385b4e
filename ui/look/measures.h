#pragma once

#include "ui/look/type.h"

/// The measures of look.md: drawn at a body of 13 px, scaled with the text. Asked for at layout and
/// at paint, never kept. Lines stay 1 px and focus rings 2 px at any size.
namespace vigie::measure {

inline int space1() { return scaled(4); }
inline int space2() { return scaled(8); }
inline int space3() { return scaled(12); }
inline int space4() { return scaled(16); }
inline int space5() { return scaled(20); }

inline int listInset() { return scaled(16); }
inline int cardInset() { return scaled(12); }

constexpr int badgeRadius = 3;
constexpr int controlRadius = 4;
constexpr int cardRadius = 6;
constexpr int overlayRadius = 8;
constexpr int focusWidth = 2;

inline int menuBar() { return scaled(27); }
inline int placeHeading() { return scaled(46); }
inline int control() { return scaled(28); }
inline int columnHead() { return scaled(26); }
inline int row() { return scaled(28); }
inline int compactRow() { return scaled(24); }
inline int roomyRow() { return scaled(34); }
inline int bandCaption() { return scaled(24); }
inline int statementRow() { return scaled(26); }
inline int twoLineRow() { return scaled(44); }
inline int paletteRow() { return scaled(34); }
inline int statusBar() { return scaled(26); }

inline int sideBarWidth() { return scaled(76); }
inline int sideBarItem() { return scaled(52); }
inline int sideBarPitch() { return scaled(60); }
inline int contextWidth() { return scaled(250); }

inline int rowIcon() { return scaled(13); }
inline int statusIcon() { return scaled(14); }
inline int buttonIcon() { return scaled(16); }
inline int sideBarIcon() { return scaled(18); }

} // namespace vigie::measure

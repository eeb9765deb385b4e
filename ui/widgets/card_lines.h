#pragma once

#include "ui/widgets/card.h"

namespace vigie {

int cardLineHeight(const CardLine &line);

/// As one would read it aloud.
QString cardLineText(const CardLine &line);

/// Whether its text is cut at this width, so that a tool tip should tell the whole.
bool isCardLineCut(const CardLine &line, int width);

/// Paints a line into its rectangle, from edge to edge of the card's inside.
void paintCardLine(QPainter &painter, const QRect &rect, const CardLine &line,
    const QPalette &palette, Qt::LayoutDirection direction);

} // namespace vigie

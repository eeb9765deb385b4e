#pragma once

#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QPainter>

namespace vigie {

/// How one line of text is written: which size and weight, for what, to which side.
struct Ink
{
    TextRole role = TextRole::Body;
    Tone tone = Tone::Text;
    Qt::Alignment side = Qt::AlignLeft; ///< leading; mirrored from right to left
};

/// Writes one line centred in the height of `rect`, which is in visual coordinates, and ends it in
/// "…" where it does not fit.
void write(QPainter &painter, const QRect &rect, const QString &text, const Ink &ink,
    const QPalette &palette, Qt::LayoutDirection direction);

/// The height one line takes.
int lineHeight(TextRole role);

/// The height a text takes when wrapped to a width.
int wrappedHeight(const QString &text, TextRole role, int width);

/// As much of a text as so many lines of a width hold, ended in "…" where that is not all of it.
QString inLines(const QString &text, TextRole role, int width, int most);

/// Writes text wrapped to the width of `rect`, from its top.
void writeWrapped(QPainter &painter, const QRect &rect, const QString &text, const Ink &ink,
    const QPalette &palette, Qt::LayoutDirection direction);

} // namespace vigie

#pragma once

#include <QIcon>
#include <QPainter>

namespace vigie {

/// Paints the carried icon `name` (a file of resources/icons, without its ending) in one colour,
/// centred in `rect` at `size` pixels, crisp at the painter's device pixel ratio. Pixmaps are
/// cached by name, size, colour and ratio. An unknown name is a programmer's mistake and asserts.
/// An icon that points along the text is given the direction, and mirrored from right to left.
void paintIcon(QPainter &painter, const QRect &rect, QStringView name, int size,
    const QColor &colour, Qt::LayoutDirection direction = Qt::LeftToRight);

/// For actions and menus: an icon that takes its colour from the application's palette whenever it
/// is painted. `QIcon::name` gives the name back.
QIcon themedIcon(const QString &name);

} // namespace vigie

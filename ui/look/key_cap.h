#pragma once

#include <QKeySequence>
#include <QPainter>

namespace vigie {

/// A key sequence as a cap shows it: "S", "Ctrl+↵".
QString keyText(const QKeySequence &keys);

QSize keyCapSize(const QString &keys);

/// Paints a key in a small outlined cap filling `rect`.
void paintKeyCap(QPainter *painter, const QRect &rect, const QString &keys, const QColor &text,
    const QColor &edge);

} // namespace vigie

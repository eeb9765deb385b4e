#pragma once

#include <QHelpEvent>
#include <QWidget>

namespace vigie {

/// Where the pointer rests on a text that is cut: tells the whole text, and below it what the
/// widget's own tool tip says.
void tellWhole(const QHelpEvent &help, QWidget &widget, const QString &text);

} // namespace vigie

#pragma once

#include <QWidget>

namespace vigie {

/// How a push button is dressed. One primary on a surface, and it names its consequence.
enum class ButtonKind { Plain, Primary, Danger, Flat };

/// Kept as a property of the button, read by the style.
void setButtonKind(QWidget *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

} // namespace vigie

#include "ui/look/button_kind.h"

#include <QVariant>

namespace vigie {

namespace {

constexpr char property[] = "vigieButtonKind";

} // namespace

void setButtonKind(QWidget *button, ButtonKind kind)
{
    button->setProperty(property, static_cast<int>(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(property).toInt()) : ButtonKind::Plain;
}

} // namespace vigie

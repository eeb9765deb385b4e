#include "ui/widgets/icon_label.h"

#include "ui/look/icons.h"
#include "ui/look/type.h"

namespace vigie {

IconLabel::IconLabel(const QString &icon, int side, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_side(side)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

QSize IconLabel::sizeHint() const { return {scaled(m_side), scaled(m_side)}; }

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(painter, rect(), m_icon, scaled(m_side), colourOf(m_tone, tokensOf(palette())));
}

} // namespace vigie

#include "ui/widgets/link_button.h"

#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/widgets/whole_text.h"

namespace vigie {

LinkButton::LinkButton(const QString &text, TextRole role, QWidget *parent)
    : QAbstractButton(parent)
    , m_role(role)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {textWidth(text(), m_role) + 2 * measure::space1(),
        lineHeight(m_role) + 2 * measure::space1()};
}

QSize LinkButton::minimumSizeHint() const
{
    const int least = textWidth(u"…"_qs, m_role) + 2 * measure::space1();
    return {qMin(sizeHint().width(), least), sizeHint().height()};
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || width() >= sizeHint().width())
        return QAbstractButton::event(event);
    tellWhole(*static_cast<QHelpEvent *>(event), *this, text());
    return true;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect words = rect().adjusted(measure::space1(), 0, -measure::space1(), 0);
    const Tone tone = isEnabled() ? Tone::Accent : Tone::Disabled;
    write(painter, words, text(), {m_role, tone}, palette(), layoutDirection());
    if (underMouse() && isEnabled()) {
        const int y = (height() + QFontMetrics(vigie::font(m_role)).ascent()) / 2;
        painter.drawLine(
            words.left(), y, words.left() + qMin(words.width(), textWidth(text(), m_role)) - 1, y);
    }
    if (hasFocus())
        paintBox(&painter, rect(), measure::controlRadius, Qt::transparent,
            QPen(tokensOf(palette()).accent, measure::focusWidth));
}

} // namespace vigie

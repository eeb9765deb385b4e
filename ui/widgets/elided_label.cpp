#include "ui/widgets/elided_label.h"

#include "ui/widgets/whole_text.h"

namespace vigie {

ElidedLabel::ElidedLabel(const Ink &ink, QWidget *parent)
    : QLabel(parent)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidedLabel::ElidedLabel(const QString &text, const Ink &ink, QWidget *parent)
    : ElidedLabel(ink, parent)
{
    setText(text);
}

void ElidedLabel::setInk(const Ink &ink)
{
    m_ink = ink;
    updateGeometry();
    update();
}

void ElidedLabel::keepWhole()
{
    m_whole = true;
    updateGeometry();
}

bool ElidedLabel::isCut() const { return textWidth(text(), m_ink.role) > width(); }

QSize ElidedLabel::sizeHint() const
{
    return {textWidth(text(), m_ink.role), lineHeight(m_ink.role)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int least
        = m_whole ? sizeHint().width() : qMin(sizeHint().width(), textWidth(u"…"_qs, m_ink.role));
    return {least, sizeHint().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isCut())
        return QLabel::event(event);
    tellWhole(*static_cast<QHelpEvent *>(event), *this, text());
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    write(painter, rect(), text(), m_ink, palette(), layoutDirection());
}

Paragraph::Paragraph(const Ink &ink, QWidget *parent)
    : QLabel(parent)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Paragraph::setMostLines(int most)
{
    m_most = most;
    updateGeometry();
}

QString Paragraph::shownIn(int width) const
{
    return m_most > 0 ? inLines(text(), m_ink.role, width, m_most) : text();
}

bool Paragraph::isCut() const { return shownIn(width()) != text(); }

int Paragraph::heightForWidth(int width) const
{
    return wrappedHeight(shownIn(width), m_ink.role, width);
}

QSize Paragraph::sizeHint() const
{
    const int width = qMin(textWidth(text(), m_ink.role), scaled(420));
    return {width, heightForWidth(width)};
}

QSize Paragraph::minimumSizeHint() const { return {scaled(80), lineHeight(m_ink.role)}; }

bool Paragraph::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isCut())
        return QLabel::event(event);
    tellWhole(*static_cast<QHelpEvent *>(event), *this, text());
    return true;
}

void Paragraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    writeWrapped(painter, rect(), shownIn(width()), m_ink, palette(), layoutDirection());
}

} // namespace vigie

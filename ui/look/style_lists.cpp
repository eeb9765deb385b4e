#include "ui/look/icons.h"
#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"

#include <QStyle>

namespace vigie::paint {

void splitterLine(const QStyleOption &option, QPainter &painter)
{
    const QRect &r = option.rect;
    const bool upright = option.state & QStyle::State_Horizontal;
    const QRect line = upright ? QRect(r.center().x(), r.y(), 1, r.height())
                               : QRect(r.x(), r.center().y(), r.width(), 1);
    painter.fillRect(line, tokensOf(option.palette).line);
}

void headerSection(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    painter.fillRect(option.rect, t.base);
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), t.line);
}

void headerLabel(const QStyleOptionHeader &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    const int padding = scaled(6);
    QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int arrow = sorted ? scaled(14) : 0;
    const QString text = elided(option.text, TextRole::Caption, inner.width() - arrow);
    painter.setFont(font(TextRole::Caption));
    painter.setPen(sorted ? t.text2 : t.muted);
    const auto alignment = QStyle::visualAlignment(option.direction, option.textAlignment)
        & Qt::AlignHorizontal_Mask;
    const QRect words = QStyle::alignedRect(Qt::LeftToRight, alignment | Qt::AlignVCenter,
        {textWidth(text, TextRole::Caption) + arrow, inner.height()}, inner);
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter), text);
    if (sorted)
        paintIcon(painter, QRect(words.right() + 1 - arrow, words.y(), arrow, words.height()),
            option.sortIndicator == QStyleOptionHeader::SortUp ? u"up" : u"down", scaled(12),
            t.text2);
}

void itemGround(const QStyleOptionViewItem &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(
            option.rect, option.state & QStyle::State_Active ? t.select : t.selectIdle);
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        painter.fillRect(option.rect, t.hover);
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
}

void tabShape(const QStyleOptionTab &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    const QRect &r = option.rect;
    const int inset = scaled(9);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(QRect(r.x() + inset, r.bottom() - 1, r.width() - 2 * inset, 2), t.accent);
    if (option.state & QStyle::State_HasFocus)
        paintBox(&painter, r.adjusted(2, 2, -2, -4), measure::controlRadius, Qt::transparent,
            QPen(t.accent, measure::focusWidth));
}

void tabLabel(const QStyleOptionTab &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter.setFont(font(selected ? TextRole::BodyMedium : TextRole::Body));
    painter.setPen(!(option.state & QStyle::State_Enabled) ? t.disabled
            : selected || hovered                          ? t.text
                                                           : t.text2);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
}

void tabLine(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
        tokensOf(option.palette).line);
}

} // namespace vigie::paint

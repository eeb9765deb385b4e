#include "ui/look/icons.h"
#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"

#include <QStyle>

namespace vigie::paint {

namespace {

int sideSlot() { return scaled(32); }
int shortcutGap() { return scaled(28); }

bool isEnabled(const QStyleOption &option) { return option.state & QStyle::State_Enabled; }

void paintSign(
    const QStyleOptionMenuItem &item, QPainter &painter, const QRect &slot, const Tokens &t)
{
    const QColor colour = isEnabled(item) ? t.text2 : t.disabled;
    if (item.checked && item.checkType == QStyleOptionMenuItem::Exclusive)
        paintBox(&painter,
            QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {scaled(7), scaled(7)}, slot),
            scaled(7) / 2.0, colour, Qt::NoPen);
    else if (item.checked)
        paintIcon(painter, slot, u"check", measure::buttonIcon(), colour);
    else if (!item.icon.isNull())
        item.icon.paint(&painter,
            QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter,
                {measure::buttonIcon(), measure::buttonIcon()}, slot),
            Qt::AlignCenter, isEnabled(item) ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void menuBarGround(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    painter.fillRect(option.rect, t.window);
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), t.line);
}

void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    menuBarGround(option, painter);
    const bool open = option.state & QStyle::State_Sunken;
    if (open || option.state & QStyle::State_Selected)
        paintBox(&painter, option.rect.adjusted(0, 3, 0, -4), measure::controlRadius,
            open ? t.select : t.selectIdle, Qt::NoPen);
    painter.setFont(font(TextRole::Body));
    painter.setPen(isEnabled(option) ? (open ? t.text : t.text2) : t.disabled);
    painter.drawText(
        option.rect.adjusted(0, 0, 0, -1), Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
}

void menuPanel(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    painter.fillRect(option.rect, t.raised);
    painter.setPen(t.lineStrong);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void menuItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    const QRect &r = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(r.x(), r.center().y(), r.width(), 1), t.line);
        return;
    }
    if (option.state & QStyle::State_Selected && isEnabled(option))
        paintBox(&painter, r.adjusted(scaled(4), 0, -scaled(4), 0), measure::controlRadius,
            t.select, Qt::NoPen);
    const auto place
        = [&](const QRect &part) { return QStyle::visualRect(option.direction, r, part); };
    paintSign(option, painter, place({r.x(), r.y(), sideSlot(), r.height()}), t);

    const QStringList parts = option.text.split(u'\t');
    const QRect inner = r.adjusted(sideSlot(), 0, -scaled(16), 0);
    const auto side = [&](Qt::Alignment a) {
        return int(QStyle::visualAlignment(option.direction, a | Qt::AlignVCenter));
    };
    painter.setFont(font(TextRole::Body));
    painter.setPen(isEnabled(option) ? t.text : t.disabled);
    painter.drawText(place(inner), side(Qt::AlignLeft) | Qt::TextShowMnemonic, parts.first());
    painter.setFont(font(TextRole::Small));
    painter.setPen(isEnabled(option) ? t.muted : t.disabled);
    if (parts.size() > 1)
        painter.drawText(place(inner), side(Qt::AlignRight), parts.at(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, place({r.right() - scaled(22), r.y(), scaled(16), r.height()}), u"right",
            scaled(14), t.text2, option.direction);
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {scaled(10), scaled(9)};
    const QStringList parts = option.text.split(u'\t');
    int width = sideSlot()
        + QFontMetrics(font(TextRole::Body)).size(Qt::TextShowMnemonic, parts.first()).width()
        + scaled(16);
    if (parts.size() > 1)
        width += shortcutGap() + QFontMetrics(font(TextRole::Small)).horizontalAdvance(parts.at(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += shortcutGap();
    return {width, scaled(26)};
}

void toolTipPanel(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    painter.fillRect(option.rect, t.raised);
    painter.setPen(t.lineStrong);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

} // namespace vigie::paint

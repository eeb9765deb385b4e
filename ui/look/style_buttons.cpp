#include "ui/look/button_kind.h"
#include "ui/look/icons.h"
#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"

#include <QStyle>

namespace vigie::paint {

namespace {

struct Dress
{
    QColor fill;
    QColor edge;
    QColor text;
};

QColor pressedOrHovered(const QColor &fill, const QStyleOption &option, const Tokens &t)
{
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        return t.select;
    return option.state & QStyle::State_MouseOver ? t.hover : fill;
}

QColor filled(const QColor &fill, const QStyleOption &option)
{
    if (option.state & QStyle::State_Sunken)
        return fill.darker(115);
    return option.state & QStyle::State_MouseOver ? fill.darker(107) : fill;
}

Dress disabledDress(ButtonKind kind, const Tokens &t)
{
    switch (kind) {
    case ButtonKind::Flat: return {Qt::transparent, Qt::transparent, t.disabled};
    case ButtonKind::Plain: return {t.raised, t.lineStrong, t.disabled};
    default: return {t.sunken, Qt::transparent, t.disabled};
    }
}

Dress dressOf(ButtonKind kind, const QStyleOption &option, const Tokens &t)
{
    if (!(option.state & QStyle::State_Enabled))
        return disabledDress(kind, t);
    switch (kind) {
    case ButtonKind::Plain: return {pressedOrHovered(t.raised, option, t), t.lineStrong, t.text};
    case ButtonKind::Flat:
        return {pressedOrHovered(Qt::transparent, option, t), Qt::transparent, t.text2};
    case ButtonKind::Primary: return {filled(t.accentFill, option), Qt::transparent, t.onAccent};
    case ButtonKind::Danger: return {filled(t.dangerFill, option), Qt::transparent, t.onDanger};
    }
    Q_UNREACHABLE();
}

bool isFilled(ButtonKind kind) { return kind == ButtonKind::Primary || kind == ButtonKind::Danger; }

QPen edgePen(const QColor &edge) { return edge.alpha() ? QPen(edge, 1) : QPen(Qt::NoPen); }

QPen ringPen(const Tokens &t) { return QPen(t.accent, measure::focusWidth); }

QColor indicatorEdge(const QStyleOption &option, const Tokens &t)
{
    return option.state & QStyle::State_Enabled ? t.control : t.disabled;
}

bool isChosen(const QStyleOption &option) { return option.state & QStyle::State_On; }

} // namespace

void buttonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    const ButtonKind kind = buttonKind(widget);
    const Dress dress = dressOf(kind, option, t);
    const bool focused = option.state & QStyle::State_HasFocus;
    if (!focused) {
        paintBox(&painter, option.rect, measure::controlRadius, dress.fill, edgePen(dress.edge));
        return;
    }
    // A filled button's own colour would swallow the ring: a gap keeps them apart.
    const int gap = isFilled(kind) ? measure::focusWidth + 1 : 0;
    paintBox(&painter, option.rect.adjusted(gap, gap, -gap, -gap), measure::controlRadius,
        dress.fill, Qt::NoPen);
    paintBox(&painter, option.rect, measure::controlRadius, Qt::transparent, ringPen(t));
}

void buttonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    const ButtonKind kind = buttonKind(widget);
    const Dress dress = dressOf(kind, option, t);
    const QFont face = font(isFilled(kind) ? TextRole::BodyMedium : TextRole::Body);
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const int arrow = hasMenu ? scaled(12) : 0;
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = option.text.isEmpty() ? 0 : scaled(7);
    const QFontMetrics metrics(face);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight,
        option.rect.width() - icon - arrow - (icon ? gap : 0), Qt::TextShowMnemonic);
    const int words = metrics.size(Qt::TextShowMnemonic, text).width();
    const int total = (icon ? icon + gap : 0) + words + (arrow ? scaled(3) + arrow : 0);

    QRect content = QStyle::alignedRect(
        Qt::LeftToRight, Qt::AlignCenter, {total, option.rect.height()}, option.rect);
    const auto place
        = [&](const QRect &r) { return QStyle::visualRect(option.direction, content, r); };
    if (icon) {
        const QRect slot = place({content.x(), content.y(), icon, content.height()});
        const auto mode = option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
        if (option.icon.name().isEmpty())
            option.icon.paint(&painter, slot, Qt::AlignCenter, mode);
        else
            paintIcon(painter, slot, option.icon.name(), icon, dress.text);
    }
    painter.setFont(face);
    painter.setPen(dress.text);
    const int mnemonic
        = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    painter.drawText(
        place({content.x() + (icon ? icon + gap : 0), content.y(), words, content.height()}),
        Qt::AlignCenter | mnemonic, text);
    if (hasMenu)
        paintIcon(painter,
            place({content.right() + 1 - arrow, content.y(), arrow, content.height()}), u"down",
            scaled(14), dress.text);
}

void toolButtonPanel(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    const bool focused = option.state & QStyle::State_HasFocus;
    paintBox(&painter, option.rect, measure::controlRadius,
        pressedOrHovered(Qt::transparent, option, t), focused ? ringPen(t) : QPen(Qt::NoPen));
}

void checkBox(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    const bool partly = option.state & QStyle::State_NoChange;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool chosen = isChosen(option) || partly;
    const QColor fill = chosen ? (enabled ? t.accentFill : t.disabled) : t.base;
    paintBox(&painter, option.rect, measure::badgeRadius, fill,
        chosen ? QPen(Qt::NoPen) : QPen(indicatorEdge(option, t), 1));
    if (partly)
        painter.fillRect(
            QRect(option.rect.x() + 4, option.rect.center().y(), option.rect.width() - 8, 2),
            t.onAccent);
    else if (chosen)
        paintIcon(painter, option.rect, u"check", scaled(13), t.onAccent);
}

void radioButton(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor colour = enabled && isChosen(option) ? t.accentFill : indicatorEdge(option, t);
    const qreal radius = option.rect.height() / 2.0;
    paintBox(&painter, option.rect, radius, t.base, QPen(colour, isChosen(option) ? 1.5 : 1));
    const int inset = scaled(4);
    if (isChosen(option))
        paintBox(&painter, option.rect.adjusted(inset, inset, -inset, -inset), radius, colour,
            Qt::NoPen);
}

void focusRing(const QStyleOption &option, QPainter &painter)
{
    paintBox(&painter, option.rect, measure::controlRadius, Qt::transparent,
        ringPen(tokensOf(option.palette)));
}

} // namespace vigie::paint

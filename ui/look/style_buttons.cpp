#include "ui/look/button_kind.h"
#include "ui/look/icons.h"
#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"

#include <QRegularExpression>
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

/// Buttons show no mnemonics: their keys stand in caps.
QString plainText(QString text)
{
    static const QRegularExpression mark(u"&(?!&)"_qs);
    return text.remove(mark);
}

void buttonIcon(
    const QStyleOptionButton &option, QPainter &painter, const QRect &place, const QColor &colour)
{
    const auto mode = option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
    if (option.icon.name().isEmpty())
        option.icon.paint(&painter, place, Qt::AlignCenter, mode);
    else
        paintIcon(painter, place, option.icon.name(), option.iconSize.width(), colour);
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
    const ButtonKind kind = buttonKind(widget);
    const Dress dress = dressOf(kind, option, tokensOf(option.palette));
    const TextRole role = isFilled(kind) ? TextRole::BodyMedium : TextRole::Body;
    const int arrow = option.features & QStyleOptionButton::HasMenu ? scaled(15) : 0;
    const bool hasIcon = !option.icon.isNull();
    const int icon
        = hasIcon ? option.iconSize.width() + (option.text.isEmpty() ? 0 : scaled(7)) : 0;
    const QString text = elided(plainText(option.text), role, option.rect.width() - icon - arrow);
    const int words = textWidth(text, role);

    const QSize size(icon + words + arrow, option.rect.height());
    const QRect content = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, option.rect);
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(
            option.direction, content, {content.x() + from, content.y(), width, content.height()});
    };
    if (hasIcon)
        buttonIcon(option, painter, place(0, option.iconSize.width()), dress.text);
    painter.setFont(font(role));
    painter.setPen(dress.text);
    painter.drawText(
        place(icon, words), Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
    if (arrow)
        paintIcon(
            painter, place(icon + words + scaled(3), scaled(12)), u"down", scaled(14), dress.text);
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

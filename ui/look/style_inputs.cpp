#include "ui/look/icons.h"
#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"

#include <QStyle>

namespace vigie::paint {

namespace {

QPen inputEdge(const QStyleOption &option, const Tokens &t)
{
    if (option.state & QStyle::State_HasFocus)
        return QPen(t.accent, measure::focusWidth);
    return QPen(option.state & QStyle::State_Enabled ? t.control : t.lineStrong, 1);
}

QColor arrowColour(const QStyleOption &option, const Tokens &t)
{
    return option.state & QStyle::State_Enabled ? t.text2 : t.disabled;
}

} // namespace

void lineEditPanel(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    const QColor ground
        = option.state & QStyle::State_ReadOnly ? t.window : option.palette.color(QPalette::Base);
    paintBox(&painter, option.rect, measure::controlRadius, ground, inputEdge(option, t));
}

void comboBox(const QStyleOptionComboBox &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    const bool focused = option.state & QStyle::State_HasFocus;
    const QColor ground = option.state & QStyle::State_MouseOver ? t.hover : t.raised;
    if (option.editable)
        lineEditPanel(option, painter);
    else
        paintBox(&painter, option.rect, measure::controlRadius, ground,
            focused ? inputEdge(option, t) : QPen(t.lineStrong, 1));
    const QRect arrow(
        option.rect.right() - scaled(24), option.rect.y(), scaled(20), option.rect.height());
    paintIcon(painter, QStyle::visualRect(option.direction, option.rect, arrow), u"down",
        scaled(14), arrowColour(option, t));
}

void comboBoxLabel(const QStyleOptionComboBox &option, QPainter &painter)
{
    if (option.editable)
        return;
    const Tokens &t = tokensOf(option.palette);
    const QRect inner = option.rect.adjusted(scaled(11), 0, -scaled(26), 0);
    painter.setFont(font(TextRole::Body));
    painter.setPen(option.state & QStyle::State_Enabled ? t.text : t.disabled);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, inner),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        elided(option.currentText, TextRole::Body, inner.width()));
}

void spinBox(
    const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up, const QRect &down)
{
    const Tokens &t = tokensOf(option.palette);
    if (option.frame)
        lineEditPanel(option, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto colour = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return option.stepEnabled & step ? arrowColour(option, t) : t.disabled;
    };
    paintIcon(painter, up, u"up", scaled(12), colour(QAbstractSpinBox::StepUpEnabled));
    paintIcon(painter, down, u"down", scaled(12), colour(QAbstractSpinBox::StepDownEnabled));
}

void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider)
{
    const Tokens &t = tokensOf(option.palette);
    if (option.maximum <= option.minimum)
        return;
    const bool held = option.state & QStyle::State_Sunken || option.state & QStyle::State_MouseOver;
    const QRect thumb = slider.adjusted(2, 2, -2, -2);
    paintBox(&painter, thumb, qMin(thumb.width(), thumb.height()) / 2.0,
        held ? t.control : t.lineStrong, Qt::NoPen);
}

void progressBar(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const qreal range = qMax(1, option.maximum - option.minimum);
    QRect bar(option.rect.x(), 0, option.rect.width(), barHeight());
    bar.moveCenter(option.rect.center());
    paintBar(&painter, bar, {.left = (option.progress - option.minimum) / range}, option.palette,
        option.direction);
}

} // namespace vigie::paint

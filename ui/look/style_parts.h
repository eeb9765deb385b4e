#pragma once

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

/// The painting of VigieStyle, a family of controls a file. Each paints one element whole.
namespace vigie::paint {

// style_buttons.cpp
void buttonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void buttonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void toolButtonPanel(const QStyleOption &option, QPainter &painter);
void checkBox(const QStyleOption &option, QPainter &painter);
void radioButton(const QStyleOption &option, QPainter &painter);
void focusRing(const QStyleOption &option, QPainter &painter);

// style_inputs.cpp
void lineEditPanel(const QStyleOption &option, QPainter &painter);
void comboBox(const QStyleOptionComboBox &option, QPainter &painter);
void comboBoxLabel(const QStyleOptionComboBox &option, QPainter &painter);
void spinBox(
    const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up, const QRect &down);
void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider);
void progressBar(const QStyleOptionProgressBar &option, QPainter &painter);

// style_lists.cpp
void splitterLine(const QStyleOption &option, QPainter &painter);
void headerSection(const QStyleOption &option, QPainter &painter);
void headerLabel(const QStyleOptionHeader &option, QPainter &painter);
void itemGround(const QStyleOptionViewItem &option, QPainter &painter);
void tabShape(const QStyleOptionTab &option, QPainter &painter);
void tabLabel(const QStyleOptionTab &option, QPainter &painter);
void tabLine(const QStyleOption &option, QPainter &painter);

// style_menus.cpp
void menuBarGround(const QStyleOption &option, QPainter &painter);
void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter);
void menuPanel(const QStyleOption &option, QPainter &painter);
void menuItem(const QStyleOptionMenuItem &option, QPainter &painter);
QSize menuItemSize(const QStyleOptionMenuItem &option);
void toolTipPanel(const QStyleOption &option, QPainter &painter);

} // namespace vigie::paint

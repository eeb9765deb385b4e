#include "ui/look/vigie_style.h"

#include "ui/look/measures.h"
#include "ui/look/style_parts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace vigie {

namespace {

template <class Option>
const Option &as(const QStyleOption *option)
{
    return *static_cast<const Option *>(option);
}

} // namespace

VigieStyle::VigieStyle()
    : QProxyStyle(u"Fusion"_qs)
{
}

void VigieStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            paint::lineEditPanel(*option, *painter);
        return;
    case PE_Frame:
        if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QListWidget *>(widget))
            return paint::lineEditPanel(*option, *painter);
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_FrameLineEdit: return paint::lineEditPanel(*option, *painter);
    case PE_PanelButtonCommand: return paint::buttonPanel(*option, *painter, widget);
    case PE_PanelButtonTool: return paint::toolButtonPanel(*option, *painter);
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget))
            paint::focusRing(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paint::checkBox(*option, *painter);
    case PE_IndicatorRadioButton: return paint::radioButton(*option, *painter);
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem: return paint::itemGround(as<QStyleOptionViewItem>(option), *painter);
    case PE_FrameTabBarBase: return paint::tabLine(*option, *painter);
    case PE_PanelMenu: return paint::menuPanel(*option, *painter);
    case PE_PanelTipLabel: return paint::toolTipPanel(*option, *painter);
    case PE_FrameMenu:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void VigieStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel: return paint::buttonPanel(*option, *painter, widget);
    case CE_PushButtonLabel:
        return paint::buttonLabel(as<QStyleOptionButton>(option), *painter, widget);
    case CE_Splitter: return paint::splitterLine(*option, *painter);
    case CE_Header:
        paint::headerSection(*option, *painter);
        return paint::headerLabel(as<QStyleOptionHeader>(option), *painter);
    case CE_HeaderEmptyArea: return paint::headerSection(*option, *painter);
    case CE_HeaderLabel: return paint::headerLabel(as<QStyleOptionHeader>(option), *painter);
    case CE_TabBarTabShape: return paint::tabShape(as<QStyleOptionTab>(option), *painter);
    case CE_TabBarTabLabel: return paint::tabLabel(as<QStyleOptionTab>(option), *painter);
    case CE_MenuBarEmptyArea: return paint::menuBarGround(*option, *painter);
    case CE_MenuBarItem: return paint::menuBarItem(as<QStyleOptionMenuItem>(option), *painter);
    case CE_MenuItem: return paint::menuItem(as<QStyleOptionMenuItem>(option), *painter);
    case CE_MenuEmptyArea: return;
    case CE_ComboBoxLabel: return paint::comboBoxLabel(as<QStyleOptionComboBox>(option), *painter);
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents:
        return paint::progressBar(as<QStyleOptionProgressBar>(option), *painter);
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void VigieStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        return paint::scrollBar(as<QStyleOptionSlider>(option), *painter,
            subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    case CC_ComboBox: return paint::comboBox(as<QStyleOptionComboBox>(option), *painter);
    case CC_SpinBox:
        return paint::spinBox(as<QStyleOptionSpinBox>(option), *painter,
            subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
            subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect VigieStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    const bool button = part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine;
    if (control == CC_ScrollBar && button)
        return {};
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove)
        return option->rect;
    if (control == CC_ScrollBar && part == SC_ScrollBarSlider) {
        const auto &bar = as<QStyleOptionSlider>(option);
        const bool upright = bar.orientation == Qt::Vertical;
        const int length = upright ? bar.rect.height() : bar.rect.width();
        const qint64 range = qint64(bar.maximum) - bar.minimum;
        const int thumb = range <= 0
            ? length
            : qMax(int(qint64(bar.pageStep) * length / (range + bar.pageStep)),
                qMin(length, scaled(28)));
        const int start = sliderPositionFromValue(
            bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
        const QRect r = upright
            ? QRect(bar.rect.x(), bar.rect.y() + start, bar.rect.width(), thumb)
            : QRect(bar.rect.x() + start, bar.rect.y(), thumb, bar.rect.height());
        return upright ? r : visualRect(bar.direction, bar.rect, r);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect inner = option->rect.adjusted(scaled(4), 1, -scaled(26), -1);
        return visualRect(option->direction, option->rect, inner);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect VigieStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const int padding = scaled(10);
    if (element == SE_PushButtonContents)
        return option->rect.adjusted(padding, 0, -padding, 0);
    if (element == SE_PushButtonFocusRect)
        return {}; // the panel shows focus
    if (element == SE_LineEditContents && as<QStyleOptionFrame>(option).lineWidth > 0)
        return option->rect.adjusted(scaled(8), 1, -scaled(8), -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize VigieStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
    const QSize &contents, const QWidget *widget) const
{
    const int height = measure::control();
    switch (type) {
    case CT_PushButton: {
        const auto &button = as<QStyleOptionButton>(option);
        const QFontMetrics metrics(font(TextRole::BodyMedium));
        const int words = metrics.size(Qt::TextShowMnemonic, button.text).width();
        const int icon = button.icon.isNull()
            ? 0
            : button.iconSize.width() + (button.text.isEmpty() ? 0 : scaled(7));
        const int arrow = button.features & QStyleOptionButton::HasMenu ? scaled(15) : 0;
        return {words + icon + arrow + 2 * scaled(10) + scaled(3), height};
    }
    case CT_LineEdit:
        return {contents.width() + 2 * scaled(8), qMax(height, contents.height() + 4)};
    case CT_ComboBox: return {contents.width() + scaled(11) + scaled(26), height};
    case CT_SpinBox: return {contents.width() + scaled(30), height};
    case CT_MenuItem: return paint::menuItemSize(as<QStyleOptionMenuItem>(option));
    case CT_MenuBarItem: return {contents.width() + scaled(18), measure::menuBar() + 1};
    case CT_MenuBar: return {contents.width(), measure::menuBar() + 1};
    case CT_HeaderSection: return {contents.width() + 2 * scaled(6), measure::columnHead()};
    case CT_TabBarTab: {
        const auto &tab = as<QStyleOptionTab>(option);
        return {
            QFontMetrics(font(TextRole::BodyMedium)).horizontalAdvance(tab.text) + 2 * scaled(10),
            scaled(34)};
    }
    default: return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

int VigieStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollBarSliderMin: return scaled(28);
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth: return 1; // Qt widens a handle of 1 px to 5 px under the pointer
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return measure::buttonIcon();
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return measure::space2();
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return measure::space4();
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return measure::space2();
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_MenuDesktopFrameWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return measure::space1();
    case PM_MenuHMargin: return 0;
    case PM_ToolTipLabelFrameWidth: return measure::space1();
    case PM_TabBarTabHSpace: return 2 * scaled(10);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int VigieStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration: return 0;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_UnderlineShortcut:
        return !qobject_cast<const QMenuBar *>(widget)
            && !qobject_cast<const QAbstractButton *>(widget);
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void VigieStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool hovers = qobject_cast<QAbstractButton *>(widget) || widget->inherits("QComboBox")
        || widget->inherits("QTabBar") || widget->inherits("QScrollBar");
    if (hovers)
        widget->setAttribute(Qt::WA_Hover);
}

void dress(QApplication &application, Scheme scheme)
{
    if (!qobject_cast<VigieStyle *>(application.style()))
        application.setStyle(new VigieStyle);
    application.setPalette(paletteOf(scheme));
    application.setFont(font(TextRole::Body));
}

} // namespace vigie

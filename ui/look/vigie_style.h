#pragma once

#include "ui/look/theme.h"

#include <QApplication>
#include <QProxyStyle>

namespace vigie {

/// Fusion with the controls of look.md. Colours come from the palette of what is painted, sizes
/// from the text scale; the style itself keeps nothing. No style sheets beside it: a rule on a
/// widget would take its painting away from here.
class VigieStyle : public QProxyStyle
{
    Q_OBJECT

public:
    VigieStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
        QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *answer) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

/// Dresses the application: style (once), palette and font. Call again after `setBodySize` or when
/// the scheme changes; every widget follows.
void dress(QApplication &application, Scheme scheme);

} // namespace vigie

#include "ui/widgets/sheet_scroll.h"

#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"

#include <QScrollBar>

namespace vigie {

SheetScroll::SheetScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int, int most) { setFocusPolicy(most > 0 ? Qt::TabFocus : Qt::NoFocus); });
}

void SheetScroll::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    if (!hasFocus() || focusPolicy() == Qt::NoFocus)
        return;
    QPainter painter(viewport());
    paintBox(&painter, viewport()->rect(), measure::controlRadius, Qt::transparent,
        QPen(tokensOf(palette()).accent, measure::focusWidth));
}

void SheetScroll::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    viewport()->update();
}

void SheetScroll::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace vigie

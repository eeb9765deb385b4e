#include "ui/widgets/sheet_scroll.h"

#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"

#include <QScrollBar>

namespace vigie {

namespace {

/// Lies over the content, which may leave no margin for it.
class Ring final : public QWidget
{
public:
    explicit Ring(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(&painter, rect(), measure::controlRadius, Qt::transparent,
            QPen(tokensOf(palette()).accent, measure::focusWidth));
    }
};

} // namespace

SheetScroll::SheetScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
    , m_ring(new Ring(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        setFocusPolicy(most > 0 ? Qt::TabFocus : Qt::NoFocus);
        showRing();
    });
}

void SheetScroll::showRing()
{
    m_ring->setGeometry(viewport()->geometry());
    m_ring->raise();
    m_ring->setVisible(hasFocus() && focusPolicy() != Qt::NoFocus);
}

void SheetScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    showRing();
}

void SheetScroll::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    showRing();
}

void SheetScroll::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    showRing();
}

} // namespace vigie

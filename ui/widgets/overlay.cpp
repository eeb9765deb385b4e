#include "ui/widgets/overlay.h"

#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"

#include <QKeyEvent>

namespace vigie {

namespace {

constexpr int shadowReach = 22;
constexpr int shadowDrop = 4;

bool isDark(const QPalette &palette) { return &tokensOf(palette) == &tokensOf(Scheme::Dark); }

/// The sheet with its shadow.
QRect reachOf(const QRect &sheet)
{
    return sheet.adjusted(
        -shadowReach, shadowDrop - shadowReach, shadowReach, shadowDrop + shadowReach);
}

void paintShadow(QPainter &painter, const QRect &sheet, bool dark)
{
    const int inside = measure::overlayRadius;
    painter.save();
    // What the sheet covers would be filled as often as the shadow has steps.
    painter.setClipRegion(
        QRegion(reachOf(sheet)) - sheet.adjusted(inside, inside, -inside, -inside));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, dark ? 7 : 2));
    for (int reach = shadowReach; reach > 0; --reach)
        painter.drawRoundedRect(
            sheet.adjusted(-reach, -reach + shadowDrop, reach, reach + shadowDrop),
            measure::overlayRadius + reach, measure::overlayRadius + reach);
    painter.restore();
}

} // namespace

Overlay::Overlay(QWidget *window, QWidget *content, Veil veil)
    : QWidget(window)
    , m_content(content)
    , m_veil(veil)
{
    setAttribute(Qt::WA_DeleteOnClose);
    content->setParent(this);
    content->setAutoFillBackground(false);
    window->installEventFilter(this);
    hide();
}

void Overlay::openUnder(QWidget *anchor, int width)
{
    m_anchor = anchor;
    open(width);
}

void Overlay::openAt(int top, int width)
{
    m_top = top;
    open(width);
}

void Overlay::open(int width)
{
    m_before = window()->focusWidget();
    m_width = width;
    placeSheet();
    show();
    raise();
    if (m_content->focusPolicy() != Qt::NoFocus || m_content->focusProxy())
        m_content->setFocus();
    else
        focusNextPrevChild(true);
}

bool Overlay::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
            event->accept();
    }
    if (event->type() == QEvent::LayoutRequest)
        placeSheet();
    return QWidget::event(event);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        placeSheet();
    return QWidget::eventFilter(watched, event);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    event->accept(); // nothing typed here reaches the window below
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_content->geometry().contains(event->position().toPoint()))
        dismiss();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    const bool dark = isDark(palette());
    if (m_veil == Veil::Dark)
        painter.fillRect(rect(), QColor(0, 0, 0, dark ? 140 : 64));
    paintShadow(painter, m_content->geometry(), dark);
    paintBox(
        &painter, m_content->geometry(), measure::overlayRadius, t.raised, QPen(t.lineStrong, 1));
}

bool Overlay::focusNextPrevChild(bool next)
{
    QWidget *focused = window()->focusWidget();
    QWidget *start = isAncestorOf(focused) ? focused : this;
    for (QWidget *w = next ? start->nextInFocusChain() : start->previousInFocusChain(); w != start;
         w = next ? w->nextInFocusChain() : w->previousInFocusChain()) {
        const bool takesTab = w->focusPolicy() & Qt::TabFocus && w->isEnabled() && w->isVisible();
        if (takesTab && isAncestorOf(w)) {
            w->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

void Overlay::placeSheet()
{
    const QRect before = m_content->geometry();
    const QRect window = parentWidget()->rect();
    setGeometry(window);
    const int margin = measure::space3();
    const int width = qMin(m_width, window.width() - 2 * margin);
    const int wanted = m_content->hasHeightForWidth() ? m_content->heightForWidth(width)
                                                      : m_content->sizeHint().height();
    QPoint at((window.width() - width) / 2, m_top);
    if (m_anchor) {
        const QPoint under
            = m_anchor->mapTo(parentWidget(), QPoint(0, m_anchor->height() + measure::space2()));
        at = {layoutDirection() == Qt::LeftToRight
                ? under.x() + m_anchor->width() - width + measure::space2()
                : under.x() - measure::space2(),
            under.y()};
    }
    at.setX(qBound(margin, at.x(), qMax(margin, window.width() - width - margin)));
    const int height = qMin(wanted, window.height() - 2 * margin);
    at.setY(qBound(margin, at.y(), qMax(margin, window.height() - height - margin)));
    const QRect sheet(at, QSize(width, height));
    if (sheet == before)
        return; // or all that is below would be painted
    m_content->setGeometry(sheet);
    update(reachOf(before) | reachOf(sheet));
}

void Overlay::dismiss()
{
    QPointer<QWidget> before = m_before;
    Q_EMIT closed();
    close();
    if (before)
        before->setFocus(Qt::PopupFocusReason);
}

} // namespace vigie

#include "ui/look/marks.h"

#include "ui/look/measures.h"
#include "ui/look/theme.h"

#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace vigie {

namespace {

constexpr int blockMinutes = 60;
constexpr int mostBlocks = 8;

QColor colourOf(Mark mark, const Tokens &t)
{
    switch (mark) {
    case Mark::Breached:
    case Mark::Failed: return t.dangerFill;
    case Mark::AtRisk: return t.warnFill;
    case Mark::Running: return t.accent;
    case Mark::Done: return t.muted;
    default: return t.control;
    }
}

QPolygonF triangleUp(const QRectF &r)
{
    return {QPointF(r.center().x(), r.top()), r.bottomRight(), r.bottomLeft()};
}

QPolygonF triangleRight(const QRectF &r)
{
    return {r.topLeft(), QPointF(r.right(), r.center().y()), r.bottomLeft()};
}

void paintRing(QPainter *painter, const QRectF &box, const QColor &colour, bool dashed)
{
    QPen pen(colour, 1.5);
    if (dashed)
        pen.setDashPattern({2, 1.4});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
}

void paintFilled(QPainter *painter, const QRectF &box, Mark mark)
{
    switch (mark) {
    case Mark::Breached: painter->drawRect(box); break;
    case Mark::AtRisk: painter->drawPolygon(triangleUp(box)); break;
    case Mark::Running: painter->drawPolygon(triangleRight(box)); break;
    case Mark::Done: painter->drawEllipse(box); break;
    default: break;
    }
}

void paintLines(QPainter *painter, const QRectF &box, Mark mark)
{
    const QRectF inner = box.adjusted(1, 1, -1, -1);
    switch (mark) {
    case Mark::Due: painter->drawRect(inner); break;
    case Mark::Failed:
        painter->drawLine(inner.topLeft(), inner.bottomRight());
        painter->drawLine(inner.topRight(), inner.bottomLeft());
        break;
    case Mark::NotApplicable:
        painter->drawLine(
            QPointF(inner.left(), inner.center().y()), QPointF(inner.right(), inner.center().y()));
        break;
    default: break;
    }
}

QPainterPath rounded(const QRectF &rect)
{
    QPainterPath path;
    path.addRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    return path;
}

QColor fillOf(const Bar &bar, const Tokens &t)
{
    if (bar.met)
        return t.control;
    switch (bar.alarm) {
    case Alarm::Breached: return t.dangerFill;
    case Alarm::AtRisk: return t.warnFill;
    case Alarm::None: return t.text2;
    }
    Q_UNREACHABLE();
}

void paintHatching(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setPen(QPen(colour, 1.2));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 4)
        painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter->restore();
    painter->setPen(QPen(colour, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

void paintMark(QPainter *painter, const QRect &rect, Mark mark, const QPalette &palette)
{
    const QColor colour = colourOf(mark, tokensOf(palette));
    const int side = scaled(10);
    const QRectF box(
        rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (mark == Mark::Calm || mark == Mark::Unknown) {
        paintRing(painter, box, colour, mark == Mark::Unknown);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        paintFilled(painter, box, mark);
        painter->setPen(QPen(colour, 1.5));
        painter->setBrush(Qt::NoBrush);
        paintLines(painter, box, mark);
    }
    painter->restore();
}

void paintAlarmBar(
    QPainter *painter, const QRect &rect, Alarm alarm, bool selected, const QPalette &palette)
{
    const Tokens &t = tokensOf(palette);
    if (alarm == Alarm::Breached)
        painter->fillRect(rect, selected ? t.danger : t.dangerFill);
    if (alarm != Alarm::AtRisk)
        return;
    const QColor colour = selected ? t.warn : t.warnFill;
    const int piece = (rect.height() * 11 + 13) / 26;
    painter->fillRect(QRect(rect.topLeft(), QSize(rect.width(), piece)), colour);
    painter->fillRect(QRect(rect.x(), rect.bottom() + 1 - piece, rect.width(), piece), colour);
}

int barHeight() { return scaled(6); }

void paintBar(QPainter *painter, const QRect &rect, const Bar &bar, const QPalette &palette,
    Qt::LayoutDirection direction)
{
    const Tokens &t = tokensOf(palette);
    const qreal left = std::clamp(bar.left, 0.0, 1.0);
    const qreal kept = std::clamp(left - bar.taken, 0.0, 1.0);
    const auto span = [&](qreal from, qreal to) {
        const QRectF part(
            rect.x() + from * rect.width(), rect.y(), (to - from) * rect.width(), rect.height());
        return direction == Qt::LeftToRight
            ? part
            : QRectF(rect.right() + 1 - to * rect.width(), part.y(), part.width(), part.height());
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->save();
    painter->setClipPath(rounded(QRectF(rect)), Qt::IntersectClip);
    painter->fillRect(rect, t.sunken);
    painter->fillRect(span(0, kept), fillOf(bar, t));
    if (left > kept)
        paintHatching(painter, span(kept, left), fillOf(bar, t));
    painter->restore();
    if (bar.tick >= 0) {
        const QRectF before = span(0, bar.tick);
        const int edge = qRound(direction == Qt::LeftToRight ? before.right() : before.left());
        painter->fillRect(
            QRect(edge, rect.y() - scaled(2), 2, rect.height() + 2 * scaled(2)), t.text2);
    }
    painter->restore();
}

void paintBlocks(QPainter *painter, const QRect &rect, int minutes, const QPalette &palette,
    Qt::LayoutDirection direction)
{
    const int count = std::clamp((minutes + blockMinutes - 1) / blockMinutes, 1, mostBlocks);
    const int gap = scaled(3);
    const int width = qMin(scaled(28), (rect.width() - (count - 1) * gap) / count);
    for (int i = 0; i < count; ++i) {
        const QRect block(rect.x() + i * (width + gap), rect.y(), width, rect.height());
        const qreal filled
            = std::clamp((minutes - i * blockMinutes) / qreal(blockMinutes), 0.0, 1.0);
        paintBar(painter, QStyle::visualRect(direction, rect, block), {.left = filled}, palette,
            direction);
    }
}

void paintBox(
    QPainter *painter, const QRect &rect, qreal radius, const QColor &fill, const QPen &edge)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge);
    painter->setBrush(fill);
    const qreal half = edge.style() == Qt::NoPen ? 0 : edge.widthF() / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

} // namespace vigie

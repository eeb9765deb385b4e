#include "ui/widgets/card_lines.h"

#include "ui/look/measures.h"

#include <QPainterPath>
#include <QStyle>

namespace vigie {

namespace {

template <class... Visitors>
struct Visit : Visitors...
{
    using Visitors::operator()...;
};

int gap() { return measure::space2(); }
int markSpace() { return scaled(16); }
int trendLabel() { return scaled(68); }
int trendValue() { return scaled(46); }

struct Paint
{
    QPainter &painter;
    QRect rect;
    const QPalette &palette;
    Qt::LayoutDirection direction;

    QRect place(int from, int to) const
    {
        return QStyle::visualRect(
            direction, rect, {rect.x() + from, rect.y(), qMax(0, to - from), rect.height()});
    }
    void text(int from, int to, const QString &words, const Ink &ink) const
    {
        write(painter, place(from, to), words, ink, palette, direction);
    }
    QRect middle(int height) const
    {
        return {rect.x(), rect.y() + (rect.height() - height) / 2, rect.width(), height};
    }

    void operator()(const CardValue &line) const;
    void operator()(const CardState &line) const;
    void operator()(const CardBar &line) const
    {
        paintBar(&painter, middle(barHeight()), line.bar, palette, direction);
    }
    void operator()(const CardBlocks &line) const
    {
        paintBlocks(&painter, middle(barHeight()), line.minutes, palette, direction);
    }
    void operator()(const CardHint &line) const
    {
        text(0, rect.width(), line.text, {TextRole::Small, Tone::Muted});
    }
    void operator()(const CardDivider &) const
    {
        painter.fillRect(middle(1), tokensOf(palette).line);
    }
    void operator()(const CardTrend &line) const;
    void operator()(const CardEntry &line) const;
};

TextRole valueRole(const CardValue &line)
{
    return line.figure ? TextRole::SmallMedium : TextRole::Small;
}

void Paint::operator()(const CardValue &line) const
{
    const int value = qMin(textWidth(line.value, valueRole(line)), rect.width());
    text(rect.width() - value, rect.width(), line.value,
        {valueRole(line), line.tone, Qt::AlignRight});
    text(0, rect.width() - value - gap(), line.label, {TextRole::Small, Tone::Muted});
}

Tone toneOf(Mark mark)
{
    switch (mark) {
    case Mark::Breached: return Tone::Danger;
    case Mark::AtRisk: return Tone::Warn;
    default: return Tone::Text2;
    }
}

void Paint::operator()(const CardState &line) const
{
    const bool loud = toneOf(line.mark) != Tone::Text2;
    paintMark(&painter, place(0, scaled(10)), line.mark, palette);
    text(markSpace(), rect.width(), line.text,
        {loud ? TextRole::SmallMedium : TextRole::Small, toneOf(line.mark)});
}

void Paint::operator()(const CardEntry &line) const
{
    const int number = textWidth(line.number, TextRole::Small);
    const int state = textWidth(line.state, TextRole::Small);
    text(0, number, line.number, {TextRole::Small, Tone::Muted});
    text(rect.width() - state, rect.width(), line.state,
        {TextRole::Small, Tone::Muted, Qt::AlignRight});
    text(number + gap(), rect.width() - state - (state ? gap() : 0), line.text,
        {TextRole::Small, Tone::Text});
}

QPainterPath curve(const std::vector<float> &points, const QRectF &area)
{
    QPainterPath path;
    bool drawing = false;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const qreal x
            = area.x() + area.width() * qreal(i) / qreal(qMax<std::size_t>(1, points.size() - 1));
        const QPointF point(x, area.bottom() - area.height() * qBound(0.F, points[i], 1.F));
        if (points[i] < 0)
            drawing = false;
        else if (std::exchange(drawing, true))
            path.lineTo(point);
        else
            path.moveTo(point);
    }
    return path;
}

void paintThreshold(QPainter &painter, const QRectF &area, float share, const QColor &colour)
{
    QPen dashes(colour, 1);
    dashes.setDashPattern({3, 3});
    painter.setPen(dashes);
    const qreal y = area.bottom() - area.height() * qreal(share);
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

/// The last value: a square when it is over, a disc otherwise.
void paintNow(QPainter &painter, const QPointF &at, bool over, const Tokens &t)
{
    const QRectF spot(at - QPointF(2.5, 2.5), QSizeF(5, 5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(over ? t.dangerFill : t.text2);
    if (over)
        painter.drawRect(spot);
    else
        painter.drawEllipse(spot);
}

Tone toneOf(Alarm alarm)
{
    switch (alarm) {
    case Alarm::Breached: return Tone::Danger;
    case Alarm::AtRisk: return Tone::Warn;
    case Alarm::None: return Tone::Text;
    }
    Q_UNREACHABLE();
}

void Paint::operator()(const CardTrend &line) const
{
    const Tokens &t = tokensOf(palette);
    const TextRole role = line.alarm == Alarm::None ? TextRole::Small : TextRole::SmallMedium;
    text(0, trendLabel(), line.label, {TextRole::Small, Tone::Muted});
    text(rect.width() - trendValue(), rect.width(), line.value,
        {role, toneOf(line.alarm), Qt::AlignRight});
    // Time runs from left to right in any language.
    const QRect slot = place(trendLabel() + scaled(4), rect.width() - trendValue());
    const QRectF area = QRectF(slot).adjusted(0, scaled(4), 0, -scaled(4));
    painter.save();
    painter.fillRect(area, t.window);
    painter.setRenderHint(QPainter::Antialiasing);
    if (line.threshold >= 0)
        paintThreshold(painter, area, line.threshold, t.control);
    const QPainterPath path = curve(line.points, area);
    painter.setPen(QPen(t.control, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    if (!line.points.empty() && line.points.back() >= 0)
        paintNow(painter, path.currentPosition(), line.alarm == Alarm::Breached, t);
    painter.restore();
}

} // namespace

int cardLineHeight(const CardLine &line)
{
    return std::visit(Visit{
                          [](const CardBar &) { return scaled(16); },
                          [](const CardBlocks &) { return scaled(16); },
                          [](const CardDivider &) { return scaled(9); },
                          [](const CardTrend &) { return scaled(28); },
                          [](const auto &) { return scaled(22); },
                      },
        line);
}

QString cardLineText(const CardLine &line)
{
    return std::visit(Visit{
                          [](const CardValue &l) { return l.label + u' ' + l.value; },
                          [](const CardState &l) { return l.text; },
                          [](const CardHint &l) { return l.text; },
                          [](const CardTrend &l) { return l.label + u' ' + l.value; },
                          [](const CardEntry &l) {
                              return QStringList{l.number, l.text, l.state}.join(u' ').trimmed();
                          },
                          [](const auto &) { return QString(); },
                      },
        line);
}

bool isCardLineCut(const CardLine &line, int width)
{
    const auto needed = [](const QString &text) { return textWidth(text, TextRole::Small); };
    return std::visit(
        Visit{
            [&](const CardValue &l) {
                return needed(l.label) + gap() + textWidth(l.value, valueRole(l)) > width;
            },
            [&](const CardState &l) {
                return markSpace() + textWidth(l.text, TextRole::SmallMedium) > width;
            },
            [&](const CardHint &l) { return needed(l.text) > width; },
            [&](const CardTrend &l) { return needed(l.label) > trendLabel(); },
            [&](const CardEntry &l) {
                return needed(l.number) + needed(l.text) + needed(l.state) + 2 * gap() > width;
            },
            [](const auto &) { return false; },
        },
        line);
}

void paintCardLine(QPainter &painter, const QRect &rect, const CardLine &line,
    const QPalette &palette, Qt::LayoutDirection direction)
{
    std::visit(Paint{painter, rect, palette, direction}, line);
}

} // namespace vigie

#include "ui/look/text.h"

#include <QFontMetrics>
#include <QStyle>
#include <QTextLayout>

namespace vigie {

namespace {

void setInk(QPainter &painter, const Ink &ink, const QPalette &palette)
{
    painter.setFont(font(ink.role));
    painter.setPen(colourOf(ink.tone, tokensOf(palette)));
}

QTextOption wrapping(Qt::Alignment side, Qt::LayoutDirection direction)
{
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    return option;
}

/// Lines of a paragraph stand a little apart.
int linePitch(TextRole role) { return lineHeight(role) + scaled(1); }

/// A text layout breaks lines at no line feed.
QString separated(QString text) { return text.replace(u'\n', QChar::LineSeparator); }

/// Lays the paragraph out and answers its height.
int layOut(QTextLayout &layout, TextRole role, int width)
{
    int y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, qreal(y)});
        y += linePitch(role);
    }
    layout.endLayout();
    return y;
}

} // namespace

void write(QPainter &painter, const QRect &rect, const QString &text, const Ink &ink,
    const QPalette &palette, Qt::LayoutDirection direction)
{
    setInk(painter, ink, palette);
    const int side = int(QStyle::visualAlignment(direction, ink.side));
    painter.drawText(rect, side | int(Qt::AlignVCenter) | Qt::TextSingleLine,
        elided(text, ink.role, rect.width()));
}

int lineHeight(TextRole role) { return QFontMetrics(font(role)).height(); }

int wrappedHeight(const QString &text, TextRole role, int width)
{
    QTextLayout layout(separated(text), font(role));
    layout.setTextOption(wrapping(Qt::AlignLeft, Qt::LeftToRight));
    return layOut(layout, role, width);
}

QString inLines(const QString &text, TextRole role, int width, int most)
{
    QTextLayout layout(separated(text), font(role));
    layout.setTextOption(wrapping(Qt::AlignLeft, Qt::LeftToRight));
    layOut(layout, role, width);
    if (layout.lineCount() <= most)
        return text;
    const int last = layout.lineAt(most - 1).textStart();
    const QString rest = layout.text().mid(last).replace(QChar::LineSeparator, u' ');
    return layout.text().left(last).trimmed() + QChar(QChar::LineSeparator)
        + elided(rest, role, width - 1);
}

void writeWrapped(QPainter &painter, const QRect &rect, const QString &text, const Ink &ink,
    const QPalette &palette, Qt::LayoutDirection direction)
{
    setInk(painter, ink, palette);
    QTextLayout layout(separated(text), font(ink.role));
    layout.setTextOption(wrapping(ink.side, direction));
    layOut(layout, ink.role, rect.width());
    layout.draw(&painter, rect.topLeft());
}

} // namespace vigie

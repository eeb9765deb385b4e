#include "ui/queue/queue_geometry.h"

#include "ui/look/measures.h"

namespace vigie {

namespace {

int padding() { return scaled(6); }
int tagInset() { return scaled(9); }

/// A part of a cell from `left` up to and without `right`, over the cell's height.
QRect part(const QRect &cell, int left, int right)
{
    return {qMin(left, right), cell.y(), qMax(0, right - left), cell.height()};
}

int endOf(const QRect &rect) { return rect.x() + rect.width(); }

} // namespace

TimeCell timeCell(const QRect &cell, int textWidth)
{
    const int end = endOf(cell) - padding();
    const int start = end - textWidth;
    const int markEnd = start - scaled(6);
    return {
        .bar = cell.adjusted(0, 1, 0, -1)
                   .intersected(QRect(cell.x(), cell.y(), scaled(4), cell.height())),
        .mark = part(cell, markEnd - measure::rowIcon(), markEnd),
        .text = part(cell, start, end),
    };
}

TicketCell ticketCell(const QRect &cell, bool unsent)
{
    if (!unsent)
        return {.arrow = {}, .number = plainCell(cell)};
    const int arrow = cell.x() + scaled(3);
    const int number = arrow + measure::rowIcon();
    return {.arrow = part(cell, arrow, number), .number = part(cell, number, endOf(cell))};
}

WhatCell whatCell(const QRect &cell, int tagWidth, bool tagHasIcon)
{
    const int bolt = cell.x() + scaled(4);
    const int subject = cell.x() + padding() + scaled(16);
    const int end = endOf(cell) - tagInset();
    WhatCell parts{.bolt = part(cell, bolt, bolt + measure::rowIcon()),
        .subject = part(cell, subject, end),
        .tagIcon = {},
        .tag = {}};
    if (tagWidth == 0)
        return parts;
    const int tag = end - tagWidth;
    parts.tag = part(cell, tag, end);
    int start = tag;
    if (tagHasIcon) {
        start = tag - scaled(4) - measure::rowIcon();
        parts.tagIcon = part(cell, start, start + measure::rowIcon());
    }
    parts.subject = part(cell, subject, start - scaled(6));
    return parts;
}

QRect plainCell(const QRect &cell) { return cell.adjusted(padding(), 0, -scaled(2), 0); }

BandCaption bandCaption(const QRect &whole, int textWidth, int countWidth)
{
    const QRect row = whole.adjusted(0, 2, 0, 0); // a caption sits nearer to what it heads
    const int text = row.x() + measure::listInset();
    const int end = endOf(row) - measure::listInset();
    const int words = qMin(textWidth, qMax(0, end - text - measure::space2() - countWidth));
    const int count = text + words + measure::space2();
    const int line = count + countWidth + scaled(10);
    return {
        .text = part(row, text, text + words),
        .count = part(row, count, count + countWidth),
        .line = QRect(line, row.y() + row.height() / 2, qMax(0, end - line), 1),
    };
}

} // namespace vigie

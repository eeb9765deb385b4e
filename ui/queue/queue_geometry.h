#pragma once

#include <QRect>

namespace vigie {

/// Where the parts of a queue row's cells lie, laid out from left to right; who paints from right
/// to left mirrors them within the cell. Pure, at the present text scale.

struct TimeCell
{
    QRect bar; ///< the state's bar in the row's leading edge
    QRect mark; ///< moon, hourglass, running triangle
    QRect text; ///< right aligned
};
TimeCell timeCell(const QRect &cell, int textWidth);

struct TicketCell
{
    QRect arrow; ///< of a number not sent yet; null when sent
    QRect number;
};
TicketCell ticketCell(const QRect &cell, bool unsent);

struct WhatCell
{
    QRect bolt; ///< of an incident; its place stays free in requests, so that subjects align
    QRect subject;
    QRect tagIcon; ///< null without an icon
    QRect tag; ///< null without a tag
};
WhatCell whatCell(const QRect &cell, int tagWidth, bool tagHasIcon);

/// Customer, level, who: the cell without its padding.
QRect plainCell(const QRect &cell);

struct BandCaption
{
    QRect text;
    QRect count;
    QRect line; ///< 1 px, from the count to the row's end; empty when the words need all the room
};
BandCaption bandCaption(const QRect &row, int textWidth, int countWidth);

} // namespace vigie

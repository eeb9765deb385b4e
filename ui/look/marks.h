#pragma once

#include <QPainter>
#include <QPalette>

namespace vigie {

/// States where there is no row. The shape says it without colour.
enum class Mark {
    Breached, ///< filled square: breached, out, missed
    AtRisk, ///< triangle: at risk, warning
    Calm, ///< ring: due, calm
    Done, ///< disc: up, done
    Unknown, ///< dashed ring: no data
    Running, ///< triangle to the right
    Due, ///< hollow square
    Failed, ///< cross: sending failed
    NotApplicable ///< dash
};

/// Paints a mark centred in `rect`.
void paintMark(QPainter *painter, const QRect &rect, Mark mark, const QPalette &palette);

enum class Alarm { None, AtRisk, Breached };

/// The bar at a row's leading edge: full for a breach, in two pieces at risk. On a selected row it
/// takes the text tone, for the fill would be too faint there.
void paintAlarmBar(
    QPainter *painter, const QRect &rect, Alarm alarm, bool selected, const QPalette &palette);

/// A bar of time or hours, filled from the leading edge with what is left. Shares are 0 to 1.
struct Bar
{
    qreal left = 0; ///< what is left now
    qreal taken = 0; ///< of which the act on screen would take this, hatched at the end
    qreal tick = -1; ///< where "at risk" begins; negative: none
    Alarm alarm = Alarm::None;
    bool met = false; ///< muted fill: the clock no longer runs

    friend bool operator==(const Bar &, const Bar &) = default;
};

int barHeight();
void paintBar(QPainter *painter, const QRect &rect, const Bar &bar, const QPalette &palette,
    Qt::LayoutDirection direction);

/// Hour credit has no maximum: blocks of 60 minutes, the last partly filled, at most eight drawn.
void paintBlocks(QPainter *painter, const QRect &rect, int minutes, const QPalette &palette,
    Qt::LayoutDirection direction);

/// A rounded rectangle whose 1 px edge lies on whole pixels.
void paintBox(
    QPainter *painter, const QRect &rect, qreal radius, const QColor &fill, const QPen &edge);

} // namespace vigie

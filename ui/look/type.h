#pragma once

#include <QFont>

namespace vigie {

/// The text sizes there are. Caption, head, title, figure and big are medium by themselves.
enum class TextRole {
    Caption,
    CaptionRegular,
    Small,
    SmallMedium,
    Body,
    BodyMedium,
    BodyBold,
    Head,
    Title,
    Figure,
    Big
};

/// The one source of fonts: no size is written in a widget. Ask again at each paint, the answer is
/// a shared copy and follows the user's text scale.
QFont font(TextRole role);

/// The whole pixels a text takes on one line.
int textWidth(const QString &text, TextRole role);

/// The text itself where it fits, else cut with "…". Never shorter than needed by a rounding.
QString elided(const QString &text, TextRole role, int width);

/// Sets the body size in pixels; every other size and measure follows. Kept between 11 and 30.
void setBodySize(qreal pixels);
int bodySize();

/// The desktop's text size times the user's scale, the latter kept between 0.85 and 1.5.
/// `desktop` is the general font of the desktop; a desktop that states none counts as 13 px.
qreal bodySizeFor(const QFont &desktop, qreal dotsPerInch, qreal scale);

/// A measure drawn for a body of 13 px, in pixels at the present body size.
int scaled(int at13);

/// False when Roboto is missing and another family stands in for it.
bool hasOwnFont();

} // namespace vigie

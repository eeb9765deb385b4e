#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <utility>

namespace vigie {

enum class Scheme { Light, Dark };

/// What the user asked for; Auto follows the desktop.
enum class SchemeChoice { Light, Dark, Auto };

/// Every colour of one scheme, under the names of resources/tokens.json. Grounds come first, then
/// edges, then what is written or drawn on them; `onX` is the text that stands on `xFill`.
struct Tokens
{
    QColor window, base, raised, sunken, hover, select, selectIdle;
    QColor line, lineStrong, grid, control;
    QColor text, text2, muted, disabled;
    QColor accent, accentFill, onAccent, accentTint;
    QColor danger, dangerFill, onDanger, dangerTint;
    QColor warn, warnFill, onWarn, warnTint;
    QColor level0, level1, level2, level3, level4, onLevel;
    QColor data1, data2, data3, data4, data5;
};

/// The name of each token in the file, and its place in the struct.
inline constexpr std::array tokenNames{
    std::pair{"window", &Tokens::window},
    std::pair{"base", &Tokens::base},
    std::pair{"raised", &Tokens::raised},
    std::pair{"sunken", &Tokens::sunken},
    std::pair{"hover", &Tokens::hover},
    std::pair{"select", &Tokens::select},
    std::pair{"selectIdle", &Tokens::selectIdle},
    std::pair{"line", &Tokens::line},
    std::pair{"lineStrong", &Tokens::lineStrong},
    std::pair{"grid", &Tokens::grid},
    std::pair{"control", &Tokens::control},
    std::pair{"text", &Tokens::text},
    std::pair{"text2", &Tokens::text2},
    std::pair{"muted", &Tokens::muted},
    std::pair{"disabled", &Tokens::disabled},
    std::pair{"accent", &Tokens::accent},
    std::pair{"accentFill", &Tokens::accentFill},
    std::pair{"onAccent", &Tokens::onAccent},
    std::pair{"accentTint", &Tokens::accentTint},
    std::pair{"danger", &Tokens::danger},
    std::pair{"dangerFill", &Tokens::dangerFill},
    std::pair{"onDanger", &Tokens::onDanger},
    std::pair{"dangerTint", &Tokens::dangerTint},
    std::pair{"warn", &Tokens::warn},
    std::pair{"warnFill", &Tokens::warnFill},
    std::pair{"onWarn", &Tokens::onWarn},
    std::pair{"warnTint", &Tokens::warnTint},
    std::pair{"level0", &Tokens::level0},
    std::pair{"level1", &Tokens::level1},
    std::pair{"level2", &Tokens::level2},
    std::pair{"level3", &Tokens::level3},
    std::pair{"level4", &Tokens::level4},
    std::pair{"onLevel", &Tokens::onLevel},
    std::pair{"data1", &Tokens::data1},
    std::pair{"data2", &Tokens::data2},
    std::pair{"data3", &Tokens::data3},
    std::pair{"data4", &Tokens::data4},
    std::pair{"data5", &Tokens::data5},
};

/// The colours of a scheme, read once from the carried file.
const Tokens &tokensOf(Scheme scheme);

/// The colours that belong to a palette. Painters ask with the palette of the widget they paint on,
/// so a window that is always dark (the wall) needs nothing but the dark palette.
const Tokens &tokensOf(const QPalette &palette);

/// What a text is to its reader; the colour follows. Faint is for large icons that only decorate.
enum class Tone { Text, Text2, Muted, Disabled, Accent, Danger, Warn, Faint };
QColor colourOf(Tone tone, const Tokens &tokens);

/// Every role of the three groups; Inactive differs by its highlight alone.
QPalette paletteOf(Scheme scheme);

/// Auto takes the lightness of the desktop's own palette.
Scheme schemeFor(SchemeChoice choice, const QPalette &desktop);

} // namespace vigie

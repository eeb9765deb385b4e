#include "ui/look/theme.h"

#include "resources/resources.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigie {

namespace {

Tokens tokensFrom(const QJsonObject &colours)
{
    Tokens tokens;
    for (const auto &[name, field] : tokenNames) {
        tokens.*field = QColor(colours.value(QLatin1StringView(name)).toString());
        Q_ASSERT_X((tokens.*field).isValid(), "tokens.json", name);
    }
    return tokens;
}

std::array<Tokens, 2> readTokens()
{
    const QJsonObject schemes = QJsonDocument::fromJson(resource(u"tokens.json"_qs)).object();
    return {tokensFrom(schemes.value(u"light").toObject()),
        tokensFrom(schemes.value(u"dark").toObject())};
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

using Role = QPalette::ColorRole;

QPalette activePalette(const Tokens &t)
{
    const std::array colours{
        std::pair{Role::Window, t.window},
        std::pair{Role::WindowText, t.text},
        std::pair{Role::Base, t.base},
        std::pair{Role::AlternateBase, t.hover},
        std::pair{Role::Text, t.text},
        std::pair{Role::Button, t.raised},
        std::pair{Role::ButtonText, t.text},
        std::pair{Role::BrightText, t.danger},
        std::pair{Role::Light, t.raised},
        std::pair{Role::Midlight, t.line},
        std::pair{Role::Mid, t.lineStrong},
        std::pair{Role::Dark, t.control},
        std::pair{Role::Shadow, t.control},
        std::pair{Role::Highlight, t.select},
        std::pair{Role::HighlightedText, t.text},
        std::pair{Role::Link, t.accent},
        std::pair{Role::LinkVisited, t.accent},
        std::pair{Role::ToolTipBase, t.raised},
        std::pair{Role::ToolTipText, t.text},
        std::pair{Role::PlaceholderText, t.muted},
    };
    QPalette palette;
    for (const auto &[role, colour] : colours)
        palette.setColor(QPalette::All, role, colour);
    return palette;
}

} // namespace

const Tokens &tokensOf(Scheme scheme)
{
    static const std::array<Tokens, 2> both = readTokens();
    return both[scheme == Scheme::Dark ? 1 : 0];
}

const Tokens &tokensOf(const QPalette &palette) { return tokensOf(schemeOf(palette)); }

QColor colourOf(Tone tone, const Tokens &t)
{
    switch (tone) {
    case Tone::Text: return t.text;
    case Tone::Text2: return t.text2;
    case Tone::Muted: return t.muted;
    case Tone::Disabled: return t.disabled;
    case Tone::Accent: return t.accent;
    case Tone::Danger: return t.danger;
    case Tone::Warn: return t.warn;
    case Tone::Faint: return t.lineStrong;
    }
    Q_UNREACHABLE();
}

QPalette paletteOf(Scheme scheme)
{
    const Tokens &t = tokensOf(scheme);
    QPalette palette = activePalette(t);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, t.selectIdle);
    for (const auto role :
        {Role::WindowText, Role::Text, Role::ButtonText, Role::BrightText, Role::HighlightedText,
            Role::Link, Role::LinkVisited, Role::ToolTipText, Role::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.selectIdle);
    return palette;
}

Scheme schemeFor(SchemeChoice choice, const QPalette &desktop)
{
    if (choice == SchemeChoice::Auto)
        return schemeOf(desktop);
    return choice == SchemeChoice::Dark ? Scheme::Dark : Scheme::Light;
}

} // namespace vigie

#include "ui/look/type.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie {

namespace {

constexpr int drawnBody = 13;

struct Face
{
    int at13;
    QFont::Weight weight;
};

// In the order of TextRole.
constexpr std::array faces{
    Face{11, QFont::Medium},
    Face{11, QFont::Normal},
    Face{12, QFont::Normal},
    Face{12, QFont::Medium},
    Face{13, QFont::Normal},
    Face{13, QFont::Medium},
    Face{13, QFont::Bold},
    Face{14, QFont::Medium},
    Face{17, QFont::Medium},
    Face{22, QFont::Medium},
    Face{30, QFont::Medium},
};

using Fonts = std::array<QFont, faces.size()>;

Fonts fontsAt(int body)
{
    Fonts fonts;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        fonts[i].setFamilies({u"Roboto"_qs, u"Open Sans"_qs, u"Noto Sans"_qs, u"DejaVu Sans"_qs});
        fonts[i].setPixelSize(qRound(faces[i].at13 * body / qreal(drawnBody)));
        fonts[i].setWeight(faces[i].weight);
    }
    return fonts;
}

struct Type
{
    int body = drawnBody;
    Fonts fonts = fontsAt(drawnBody);
};

Type &type()
{
    static Type now;
    return now;
}

} // namespace

QFont font(TextRole role) { return type().fonts[static_cast<std::size_t>(role)]; }

int textWidth(const QString &text, TextRole role)
{
    return int(std::ceil(QFontMetricsF(font(role)).horizontalAdvance(text)));
}

QString elided(const QString &text, TextRole role, int width)
{
    if (textWidth(text, role) <= width)
        return text;
    return QFontMetricsF(font(role)).elidedText(text, Qt::ElideRight, width);
}

void setBodySize(qreal pixels)
{
    const int body = qRound(std::clamp(pixels, 11.0, 30.0));
    type() = {body, fontsAt(body)};
}

int bodySize() { return type().body; }

qreal bodySizeFor(const QFont &desktop, qreal dotsPerInch, qreal scale)
{
    // What Qt answers when no desktop theme says anything.
    const bool unstated = desktop.family() == u"Sans Serif" && desktop.pointSize() == 9;
    const qreal pixels
        = desktop.pixelSize() > 0 ? desktop.pixelSize() : desktop.pointSizeF() * dotsPerInch / 72;
    return (unstated ? drawnBody : pixels) * std::clamp(scale, 0.85, 1.5);
}

int scaled(int at13) { return qRound(at13 * type().body / qreal(drawnBody)); }

bool hasOwnFont() { return QFontDatabase::hasFamily(u"Roboto"_qs); }

} // namespace vigie

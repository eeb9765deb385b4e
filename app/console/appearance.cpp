#include "app/console/appearance.h"

#include "ui/look/type.h"
#include "ui/look/vigie_style.h"

#include <QScreen>
#include <QSettings>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

const QString schemeUnder = u"scheme"_qs;
const QString scaleUnder = u"text-scale"_qs;
constexpr std::array scales{0.85, 1.0, 1.15, 1.3, 1.5};

} // namespace

Appearance::Appearance(
    QApplication &application, std::optional<SchemeChoice> scheme, std::optional<double> scale)
    : m_application(application)
    , m_desktopPalette(QGuiApplication::palette())
    , m_desktopFont(QApplication::font())
    , m_choice(scheme.value_or(
          SchemeChoice(QSettings().value(schemeUnder, int(SchemeChoice::Auto)).toInt())))
    , m_scale(scale.value_or(QSettings().value(scaleUnder, 1.0).toDouble()))
{
    connect(&m_desktop, &DesktopScheme::changed, this, &Appearance::dressAnew);
    dressAnew();
}

void Appearance::choose(SchemeChoice choice)
{
    m_choice = choice;
    QSettings().setValue(schemeUnder, int(choice));
    dressAnew();
}

bool Appearance::stepScale(int step)
{
    const auto present = std::ranges::lower_bound(scales, m_scale - 0.01);
    const auto index = std::clamp<std::ptrdiff_t>(
        present - scales.begin() + step, 0, std::ptrdiff_t(scales.size()) - 1);
    const double wanted = step == 0 ? 1.0 : scales[std::size_t(index)];
    if (wanted == m_scale)
        return false;
    m_scale = wanted;
    QSettings().setValue(scaleUnder, wanted);
    dressAnew();
    return true;
}

void Appearance::dressAnew()
{
    setBodySize(
        bodySizeFor(m_desktopFont, m_application.primaryScreen()->logicalDotsPerInch(), m_scale));
    const bool follows = m_choice == SchemeChoice::Auto && m_desktop.scheme();
    dress(m_application, follows ? *m_desktop.scheme() : schemeFor(m_choice, m_desktopPalette));
}

} // namespace vigie

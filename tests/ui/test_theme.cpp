#include "resources/resources.h"
#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace vigie;

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// The contrast ratio of WCAG 2, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

using Token = QColor Tokens::*;

Token tokenNamed(QStringView name)
{
    for (const auto &[candidate, token] : tokenNames) {
        if (name == QLatin1StringView(candidate))
            return token;
    }
    return nullptr;
}

constexpr double readable = 4.5;
constexpr double visible = 3.0;

struct Pairing
{
    const char *token;
    double least;
    const char *grounds;
};

// Every ground a text or a shape may stand on.
constexpr std::array pairings{
    Pairing{"text", readable,
        "window base raised sunken hover select selectIdle accentTint dangerTint warnTint level1 "
        "level2"},
    Pairing{"text2", readable,
        "window base raised hover select selectIdle accentTint dangerTint warnTint level1"},
    Pairing{"muted", readable,
        "window base raised hover select selectIdle accentTint dangerTint warnTint"},
    Pairing{"accent", readable,
        "window base raised hover select selectIdle accentTint dangerTint warnTint"},
    Pairing{"danger", readable, "window base raised hover select selectIdle dangerTint"},
    Pairing{"warn", readable, "window base raised hover select selectIdle warnTint"},
    Pairing{"onAccent", readable, "accentFill"},
    Pairing{"onDanger", readable, "dangerFill"},
    Pairing{"onWarn", readable, "warnFill"},
    Pairing{"onLevel", readable, "level3 level4"},
    Pairing{"control", visible, "window base raised"},
    Pairing{"dangerFill", visible, "window base raised dangerTint"},
    Pairing{"warnFill", visible, "window base raised warnTint"},
    Pairing{"accentFill", visible, "window base raised"},
    Pairing{"data1", visible, "base raised"},
    Pairing{"data2", visible, "base raised"},
};

void eachScheme(auto visit)
{
    visit(Scheme::Light, "light");
    visit(Scheme::Dark, "dark");
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsEnoughOnEveryGround_data();
    void contrastIsEnoughOnEveryGround();
    void everyTokenIsTheOneOfTheFile();
    void whiteIsNeverPureInTheDark();
    void everyPaletteRoleIsSetFromTheTokens();
    void anInactiveListShowsAnIdleSelection();
    void disabledTextStepsBack();
    void thePaletteTellsItsTokens();
    void autoFollowsTheDesktop();
    void textScaleIsKeptWithinBounds_data();
    void textScaleIsKeptWithinBounds();
    void sizesFollowTheBody();
};

void TestTheme::contrastIsEnoughOnEveryGround_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    eachScheme([](Scheme scheme, const char *name) {
        const Tokens &t = tokensOf(scheme);
        for (const Pairing &pairing : pairings) {
            for (const QString &ground : QString::fromLatin1(pairing.grounds).split(u' '))
                QTest::addRow("%s %s on %s", name, pairing.token, qPrintable(ground))
                    << t.*tokenNamed(QString::fromLatin1(pairing.token)) << t.*tokenNamed(ground)
                    << pairing.least;
        }
    });
}

void TestTheme::contrastIsEnoughOnEveryGround()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrast(ink, ground);
    QVERIFY2(
        ratio >= least, qPrintable(u"%1 on %2 is %3"_qs.arg(ink.name(), ground.name()).arg(ratio)));
}

void TestTheme::everyTokenIsTheOneOfTheFile()
{
    const QJsonObject file = QJsonDocument::fromJson(resource(u"tokens.json"_qs)).object();
    eachScheme([&](Scheme scheme, const char *name) {
        const QJsonObject colours = file.value(QLatin1StringView(name)).toObject();
        for (const auto &[token, field] : tokenNames)
            QCOMPARE((tokensOf(scheme).*field).name().toUpper(),
                colours.value(QLatin1StringView(token)).toString());
    });
}

void TestTheme::whiteIsNeverPureInTheDark()
{
    const Tokens &t = tokensOf(Scheme::Dark);
    for (const QColor &ground : {t.window, t.base, t.raised, t.sunken})
        QVERIFY(ground != QColor(Qt::black));
    QVERIFY(t.text != QColor(Qt::white));
}

void TestTheme::everyPaletteRoleIsSetFromTheTokens()
{
    eachScheme([](Scheme scheme, const char *) {
        const Tokens &t = tokensOf(scheme);
        QStringList known;
        for (const auto &[name, field] : tokenNames)
            known << (t.*field).name();
        const QPalette palette = paletteOf(scheme);
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (int role = 0; role < QPalette::NColorRoles; ++role) {
                if (role != QPalette::NoRole)
                    QVERIFY2(known.contains(palette.color(group, QPalette::ColorRole(role)).name()),
                        qPrintable(u"role %1 of group %2"_qs.arg(role).arg(group)));
            }
        }
    });
}

void TestTheme::anInactiveListShowsAnIdleSelection()
{
    const QPalette palette = paletteOf(Scheme::Light);
    QCOMPARE(palette.color(QPalette::Active, QPalette::Highlight), tokensOf(Scheme::Light).select);
    QCOMPARE(
        palette.color(QPalette::Inactive, QPalette::Highlight), tokensOf(Scheme::Light).selectIdle);
}

void TestTheme::disabledTextStepsBack()
{
    const QPalette palette = paletteOf(Scheme::Dark);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        QCOMPARE(palette.color(QPalette::Disabled, role), tokensOf(Scheme::Dark).disabled);
}

void TestTheme::thePaletteTellsItsTokens()
{
    eachScheme([](Scheme scheme, const char *) {
        QCOMPARE(&tokensOf(paletteOf(scheme)), &tokensOf(scheme));
    });
}

void TestTheme::autoFollowsTheDesktop()
{
    QCOMPARE(schemeFor(SchemeChoice::Auto, QPalette(QColor(Qt::black))), Scheme::Dark);
    QCOMPARE(schemeFor(SchemeChoice::Auto, QPalette(QColor(Qt::white))), Scheme::Light);
    QCOMPARE(schemeFor(SchemeChoice::Light, QPalette(QColor(Qt::black))), Scheme::Light);
    QCOMPARE(schemeFor(SchemeChoice::Dark, QPalette(QColor(Qt::white))), Scheme::Dark);
}

void TestTheme::textScaleIsKeptWithinBounds_data()
{
    QTest::addColumn<QFont>("desktop");
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("body");
    QFont tenPoints(u"Cantarell"_qs, 12);
    QTest::newRow("a desktop that states nothing") << QFont(u"Sans Serif"_qs, 9) << 1.0 << 13.0;
    QTest::newRow("a desktop of 12 points") << tenPoints << 1.0 << 16.0;
    QTest::newRow("the largest scale") << QFont(u"Sans Serif"_qs, 9) << 9.0 << 19.5;
    QTest::newRow("the smallest scale") << tenPoints << 0.1 << 13.6;
}

void TestTheme::textScaleIsKeptWithinBounds()
{
    QFETCH(QFont, desktop);
    QFETCH(double, scale);
    QFETCH(double, body);
    QCOMPARE(bodySizeFor(desktop, 96, scale), body);
}

void TestTheme::sizesFollowTheBody()
{
    setBodySize(26);
    QCOMPARE(font(TextRole::Body).pixelSize(), 26);
    QCOMPARE(font(TextRole::Big).pixelSize(), 60);
    QCOMPARE(scaled(28), 56);
    setBodySize(13);
    QCOMPARE(font(TextRole::Caption).pixelSize(), 11);
    QCOMPARE(font(TextRole::Caption).weight(), QFont::Medium);
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"

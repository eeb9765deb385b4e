#include "ui/look/level_badge.h"

#include "presentation/level_words.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QStyle>

namespace vigie {

namespace {

struct LevelTone
{
    QColor fill;
    QColor edge;
    QColor text;
};

LevelTone toneOf(Level level, const Tokens &t)
{
    switch (level) {
    case Level::Standard: return {Qt::transparent, Qt::transparent, t.muted};
    case Level::Serenity: return {t.level1, t.lineStrong, t.text2};
    case Level::Pro: return {t.level2, Qt::transparent, t.text};
    case Level::Business: return {t.level3, Qt::transparent, t.onLevel};
    case Level::Critical: return {t.level4, Qt::transparent, t.onLevel};
    }
    Q_UNREACHABLE();
}

int padding(Level level) { return level == Level::Standard ? 0 : scaled(6); }

int diamondWidth(Level level) { return level == Level::Critical ? scaled(7) + scaled(3) : 0; }

void paintDiamond(QPainter *painter, const QRectF &rect)
{
    const QPointF c = rect.center();
    const qreal r = scaled(7) / 2.0;
    painter->drawPolygon(
        QPolygonF{{c.x(), c.y() - r}, {c.x() + r, c.y()}, {c.x(), c.y() + r}, {c.x() - r, c.y()}});
}

} // namespace

QSize levelBadgeSize(Level level)
{
    return {
        textWidth(levelWord(level), TextRole::Caption) + diamondWidth(level) + 2 * padding(level),
        scaled(18)};
}

void paintLevelBadge(QPainter *painter, const QRect &rect, Level level, const QPalette &palette,
    Qt::LayoutDirection direction)
{
    const LevelTone tone = toneOf(level, tokensOf(palette));
    const QRect badge = QStyle::alignedRect(
        direction, Qt::AlignLeading | Qt::AlignVCenter, levelBadgeSize(level), rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(tone.edge.alpha() ? QPen(tone.edge, 1) : Qt::NoPen);
    painter->setBrush(tone.fill);
    const qreal half = tone.edge.alpha() ? 0.5 : 0;
    painter->drawRoundedRect(QRectF(badge).adjusted(half, half, -half, -half), measure::badgeRadius,
        measure::badgeRadius);

    const QRect inner = badge.adjusted(padding(level), 0, -padding(level), 0);
    const QRect words
        = QStyle::visualRect(direction, inner, inner.adjusted(diamondWidth(level), 0, 0, 0));
    if (level == Level::Critical) {
        const QRect sign(inner.topLeft(), QSize(scaled(7), inner.height()));
        painter->setPen(Qt::NoPen);
        painter->setBrush(tone.text);
        paintDiamond(painter, QRectF(QStyle::visualRect(direction, inner, sign)));
    }
    painter->setPen(tone.text);
    painter->setFont(font(TextRole::Caption));
    painter->drawText(words, Qt::AlignCenter | Qt::TextDontClip, levelWord(level));
    painter->restore();
}

LevelBadge::LevelBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLevel(m_level);
}

void LevelBadge::setLevel(Level level)
{
    m_level = level;
    setAccessibleName(tr("Level %1").arg(levelWord(level)));
    updateGeometry();
    update();
}

QSize LevelBadge::sizeHint() const { return levelBadgeSize(m_level); }

void LevelBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setLevel(m_level);
}

void LevelBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLevelBadge(&painter, rect(), m_level, palette(), layoutDirection());
}

} // namespace vigie

#pragma once

#include "domain/service_level.h"

#include <QPainter>
#include <QWidget>

namespace vigie {

/// The size a level's badge takes at the present text scale.
QSize levelBadgeSize(Level level);

/// Paints a level's badge at the leading edge of `rect`, centred in its height. The five levels are
/// one ladder of tone: plain word, outline, light fill, dark fill, darkest fill with a diamond.
void paintLevelBadge(QPainter *painter, const QRect &rect, Level level, const QPalette &palette,
    Qt::LayoutDirection direction = Qt::LeftToRight);

/// A badge that stands by itself.
class LevelBadge : public QWidget
{
    Q_OBJECT

public:
    explicit LevelBadge(QWidget *parent = nullptr);

    void setLevel(Level level);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;

private:
    Level m_level = Level::Standard;
};

} // namespace vigie

#include "ui/look/icons.h"

#include "resources/resources.h"
#include "ui/look/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace vigie {

namespace {

QPixmap rendered(const QString &name, int size, const QColor &colour, qreal ratio)
{
    QByteArray svg = resource(u"icons/"_qs + name + u".svg"_qs);
    svg.replace("currentColor", colour.name().toLatin1());
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QPixmap iconPixmap(QStringView name, int size, const QColor &colour, qreal ratio)
{
    const QString key = u"vigie %1 %2 %3 %4"_qs.arg(name).arg(size).arg(colour.rgba()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = rendered(name.toString(), size, colour, ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine : public QIconEngine
{
public:
    explicit ThemedIconEngine(const QString &iconName)
        : m_name(iconName)
    {
    }

    QString iconName() override { return m_name; }
    QIconEngine *clone() const override { return new ThemedIconEngine(m_name); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, qMin(rect.width(), rect.height()), colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, qMin(size.width(), size.height()), colour(mode), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        // Qt hands the size in device pixels here.
        const int side = qRound(qMin(size.width(), size.height()) / ratio);
        return iconPixmap(m_name, side, colour(mode), ratio);
    }

private:
    static QColor colour(QIcon::Mode mode)
    {
        const Tokens &tokens = tokensOf(QGuiApplication::palette());
        return mode == QIcon::Disabled ? tokens.disabled : tokens.text2;
    }

    QString m_name;
};

} // namespace

void paintIcon(QPainter &painter, const QRect &rect, QStringView name, int size,
    const QColor &colour, Qt::LayoutDirection direction)
{
    QRect place(0, 0, size, size);
    place.moveCenter(rect.center());
    // Not the device's ratio: a widget rendered to a picture keeps its own there.
    const qreal ratio = qMax(1.0, painter.deviceTransform().m11());
    const QPixmap pixmap = iconPixmap(name, size, colour, ratio);
    if (direction == Qt::LeftToRight)
        painter.drawPixmap(place.topLeft(), pixmap);
    else
        painter.drawPixmap(place.topLeft(), pixmap.transformed(QTransform::fromScale(-1, 1)));
}

QIcon themedIcon(const QString &name) { return QIcon(new ThemedIconEngine(name)); }

} // namespace vigie

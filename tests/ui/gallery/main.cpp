#include "ui/gallery/desk.h"
#include "ui/gallery/kit.h"
#include "ui/look/type.h"
#include "ui/look/vigie_style.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QTableView>

#include <functional>
#include <memory>

using namespace vigie;

namespace {

void shoot(QWidget &widget, const QString &file, qreal ratio)
{
    widget.show();
    widget.activateWindow();
    QAbstractScrollArea *list = widget.findChild<QTableView *>();
    if (!list)
        list = widget.findChild<QAbstractScrollArea *>();
    if (list && !widget.focusWidget())
        list->setFocus();
    for (int round = 0; round < 4; ++round) // fonts travel first, sizes after them
        QApplication::processEvents();
    QPixmap picture(widget.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    widget.render(&picture);
    picture.save(file);
}

} // namespace

// Draws the kit and a mock desk to pictures, to be held beside those of the design.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QDir folder(application.arguments().value(1, u"."_qs));
    const auto draw
        = [&](const QString &name, Scheme scheme, const std::function<QWidget *()> &make,
              qreal ratio = 1, qreal body = 13) {
              setBodySize(body);
              dress(application, scheme);
              const std::unique_ptr<QWidget> page(make());
              shoot(*page, folder.filePath(name + u".png"_qs), ratio);
          };
    draw(u"00-kit-light"_qs, Scheme::Light, kitPage);
    draw(u"00-kit-dark"_qs, Scheme::Dark, kitPage);
    draw(u"01-queue-light"_qs, Scheme::Light, [] { return mockDesk(false); });
    draw(u"02-queue-dark"_qs, Scheme::Dark, [] { return mockDesk(false); });
    draw(
        u"03-queue-light-2x"_qs, Scheme::Light, [] { return mockDesk(false); }, 2);
    draw(u"04-queue-french"_qs, Scheme::Light, [] { return mockDesk(true); });
    draw(u"12-refusal-light"_qs, Scheme::Light, [] { return mockRefusal(false); });
    draw(u"12-refusal-dark-french"_qs, Scheme::Dark, [] { return mockRefusal(true); });
    draw(u"13-why-light"_qs, Scheme::Light, [] { return mockWhy(false); });
    draw(u"13-why-dark-french"_qs, Scheme::Dark, [] { return mockWhy(true); });
    draw(u"20-note-light"_qs, Scheme::Light, mockNote);
    draw(u"21-note-dark"_qs, Scheme::Dark, mockNote);
    draw(
        u"22-scale-french"_qs, Scheme::Light, [] { return mockDesk(true); }, 1, 19.5);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    draw(u"23-right-to-left"_qs, Scheme::Light, [] { return mockDesk(false); });
    QApplication::setLayoutDirection(Qt::LeftToRight);
    draw(u"24-grown"_qs, Scheme::Light, [&] {
        // Made at one text scale, shown at another: everything must follow.
        QWidget *desk = mockDesk(false);
        desk->show();
        setBodySize(17);
        dress(application, Scheme::Light);
        return desk;
    });
    return 0;
}

#include "ui/gallery/words.h"
#include "ui/look/vigie_style.h"
#include "ui/queue/queue_table.h"

#include <QApplication>
#include <QDir>

using namespace vigie;

namespace {

void shoot(QWidget &widget, const QString &file, qreal ratio)
{
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
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        dress(application, scheme);
        MockQueue queue(queueRows(false), queueHeads(false));
        QueueTable table;
        table.setModel(&queue);
        table.resize(692, 764);
        table.setCurrentIndex(queue.index(2, 0));
        table.show();
        table.setFocus();
        table.activateWindow();
        QApplication::processEvents();
        const QString name = scheme == Scheme::Light ? u"light"_qs : u"dark"_qs;
        shoot(table, folder.filePath(u"table-%1.png"_qs.arg(name)), 1);
        shoot(table, folder.filePath(u"table-%1-2x.png"_qs.arg(name)), 2);
    }
    return 0;
}

#include "app/console/first_frame.h"

#include <QApplication>
#include <QMainWindow>

// An empty window that says when its first frame was painted, and leaves.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    vigie::FirstFrame frame(window, [] {
        vigie::tellMilestone("first-frame");
        QApplication::exit();
    });
    window.show();
    return QApplication::exec();
}

#include "support/console_stage.h"
#include "ui/look/vigie_style.h"
#include "ui/widgets/overlay.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QTest>

#include <algorithm>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr int mostSteps = 400;
constexpr int mostSections = 12; // of one field that Tab goes through

using Widgets = std::vector<QWidget *>;

QString inShort(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_qs;
    QStringList path;
    for (const QWidget *w = widget; w && path.size() < 4; w = w->parentWidget())
        path.prepend(QString::fromLatin1(w->metaObject()->className()).section(u"::"_qs, -1));
    return path.join(u'/') + u" “"_qs + widget->accessibleName() + u'”';
}

bool contains(const Widgets &widgets, const QWidget *one)
{
    return std::ranges::find(widgets, one) != widgets.end();
}

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && widget.isVisible()
        && !widget.focusProxy();
}

/// Where the user is: the sheet that lies over the window, else the window.
QWidget *ground()
{
    QWidget *window = QApplication::activeWindow();
    for (Overlay *overlay : window->findChildren<Overlay *>()) {
        if (overlay->isVisible())
            return overlay;
    }
    return window;
}

Widgets within(QWidget &where, const std::function<bool(const QWidget &)> &which)
{
    Widgets widgets;
    for (QWidget *widget : where.findChildren<QWidget *>()) {
        if (widget->window() == where.window() && which(*widget))
            widgets.push_back(widget);
    }
    return widgets;
}

/// Where a key leads from the widget that has the focus, until it is there again or stays.
Widgets walked(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    Widgets seen{QApplication::focusWidget()};
    int stays = 0;
    for (int step = 0; step < mostSteps && stays < mostSections; ++step) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QWidget *now = QApplication::focusWidget();
        if (!now || (now == seen.front() && seen.size() > 1))
            return seen;
        stays = now == seen.back() ? stays + 1 : 0;
        if (now == seen.back())
            continue;
        if (contains(seen, now))
            return seen; // a circle that leaves others out
        seen.push_back(now);
    }
    return seen;
}

/// What is wrong with the way through a place.
QStringList faultsOfWalk()
{
    QWidget *place = ground();
    const Widgets expected = within(*place, takesTab);
    if (expected.empty())
        return {u"nothing takes the focus"_qs};
    if (!contains(expected, QApplication::focusWidget()))
        expected.front()->setFocus(Qt::TabFocusReason);
    const Widgets forward = walked(Qt::Key_Tab, {});
    Widgets back = walked(Qt::Key_Backtab, Qt::ShiftModifier);
    QStringList faults;
    for (const QWidget *widget : expected) {
        if (!contains(forward, widget))
            faults << u"Tab does not reach "_qs + inShort(widget);
    }
    for (const QWidget *widget : forward) {
        if (!contains(expected, widget))
            faults << u"Tab leaves for "_qs + inShort(widget);
    }
    std::reverse(back.begin() + 1, back.end());
    if (faults.isEmpty() && back != forward)
        faults << u"Shift+Tab is another way, from "_qs + inShort(forward.front());
    return faults;
}

QStringList withoutName()
{
    QStringList faults;
    const Widgets named = within(*ground(), [](const QWidget &widget) {
        return takesTab(widget)
            || (widget.isVisible() && !widget.focusProxy()
                && qobject_cast<const QAbstractButton *>(&widget));
    });
    for (QWidget *widget : named) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            faults << u"no name: "_qs + inShort(widget);
    }
    return faults;
}

QImage pictureOf(QWidget &widget)
{
    QCoreApplication::processEvents();
    QWidget *window = widget.window();
    return window->grab({widget.mapTo(window, QPoint()), widget.size()}).toImage();
}

/// Focused and not focused, it looks otherwise.
QStringList withoutSign()
{
    const Widgets all = within(*ground(), takesTab);
    QStringList faults;
    if (all.size() < 2)
        return faults; // nowhere else to look from
    for (QWidget *widget : all) {
        widget->setFocus(Qt::TabFocusReason);
        const QImage focused = pictureOf(*widget);
        (widget == all.front() ? all.back() : all.front())->setFocus(Qt::TabFocusReason);
        if (pictureOf(*widget) == focused)
            faults << u"the focus is not to be seen on "_qs + inShort(widget);
    }
    return faults;
}

QStringList faultsOf(ConsoleStage &stage, const std::vector<ConsoleState> &states)
{
    QStringList faults;
    for (const ConsoleState &state : states) {
        stage.calm();
        state.open(stage);
        if (QApplication::activePopupWidget())
            continue; // a menu has its own ways
        for (const QString &fault : faultsOfWalk() + withoutName() + withoutSign())
            faults << state.name + u": "_qs + fault;
    }
    return faults;
}

} // namespace

class TestFocusWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceIsWalkedThrough();
    void everyPlaceOfAnEmptyCompany();
};

void TestFocusWalk::everyPlaceIsWalkedThrough()
{
    ConsoleStage stage;
    QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
    const QStringList faults = faultsOf(stage, consoleStates());
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n  "_qs + faults.join(u"\n  ")));
}

void TestFocusWalk::everyPlaceOfAnEmptyCompany()
{
    ConsoleStage stage(ConsoleStage::Story::Empty);
    QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
    const QStringList faults = faultsOf(stage, emptyStates());
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n  "_qs + faults.join(u"\n  ")));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"vigie"_qs);
    QCoreApplication::setApplicationName(u"vigie"_qs);
    dress(application, Scheme::Light);
    TestFocusWalk test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_focus_walk.moc"

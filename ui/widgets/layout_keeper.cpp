#include "ui/widgets/layout_keeper.h"

#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>

namespace vigie {

namespace {

constexpr int settledAfterMs = 2000;

} // namespace

LayoutKeeper::LayoutKeeper(QWidget *window, std::function<void()> keep)
    : QObject(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settledAfterMs);
    connect(&m_timer, &QTimer::timeout, this, std::move(keep));
    window->installEventFilter(this);
    const auto change = [this] { m_timer.start(); };
    for (const QHeaderView *head : window->findChildren<QHeaderView *>()) {
        if (head->orientation() == Qt::Vertical)
            continue; // heights of rows are nobody's choice
        connect(head, &QHeaderView::sectionResized, this, change);
        connect(head, &QHeaderView::sectionMoved, this, change);
        connect(head, &QHeaderView::sortIndicatorChanged, this, change);
    }
    for (const QSplitter *splitter : window->findChildren<QSplitter *>())
        connect(splitter, &QSplitter::splitterMoved, this, change);
    for (const QStackedWidget *pages : window->findChildren<QStackedWidget *>())
        connect(pages, &QStackedWidget::currentChanged, this, change);
}

bool LayoutKeeper::eventFilter(QObject *watched, QEvent *event)
{
    const bool changes = event->type() == QEvent::Resize || event->type() == QEvent::Move
        || event->type() == QEvent::WindowStateChange;
    if (changes)
        m_timer.start();
    return QObject::eventFilter(watched, event);
}

} // namespace vigie

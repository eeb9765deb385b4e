#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace vigie {

/// Has the layout of a window kept as soon as nobody has changed it for two seconds, so that it
/// survives a program that is killed: size, columns, splitters and pages of all that the window
/// holds by now. Goes with the window.
class LayoutKeeper : public QObject
{
    Q_OBJECT

public:
    LayoutKeeper(QWidget *window, std::function<void()> keep);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace vigie

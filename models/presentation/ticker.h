#pragma once

#include <QObject>
#include <QTimer>

namespace vigie {

/// The one second hand of all countdowns. Ticks just after each whole second of the machine's
/// clock, and rests while nobody listens for it.
class Ticker : public QObject
{
    Q_OBJECT

public:
    explicit Ticker(QObject *parent = nullptr);

    void setRunning(bool running);

Q_SIGNALS:
    void ticked();

private:
    void arm();

    QTimer m_timer;
};

} // namespace vigie

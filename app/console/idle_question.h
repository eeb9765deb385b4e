#pragma once

#include "app/console/open_form.h"

#include <QPoint>

class QMessageBox;

namespace vigie {

/// Asks on return what becomes of the time for which one's own clock ran while nobody used the
/// console: kept, dropped or given to another ticket. Sleep and a locked screen are such times, for
/// nothing arrives meanwhile, and so is the time for which the console was closed; the desk's clock
/// tells how long they were. (E36)
class IdleQuestion : public QObject
{
    Q_OBJECT

public:
    IdleQuestion(const QueuePresenter &queue, const Desk &desk, Acts &acts, OpenForm &form,
        MainWindow &window);
    /// Keeps when somebody was here last, for the next console.
    ~IdleQuestion() override;

    /// Nobody sits here.
    void keepNothing() { m_keeps = false; }

protected:
    /// Of all windows: keys, fingers and a pointer that moves say that somebody is here.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Time without anybody.
    struct Idle
    {
        QueuePresenter::Running clock;
        Instant from;
        Instant to;
    };

    void begin();
    void see();
    void keepSeen();
    void ask();
    void tell();
    void answer(bool drops, bool gives);
    FormValues valuesOf(const Idle &idle) const;

    const QueuePresenter &m_queue;
    const Desk &m_desk;
    Acts &m_acts;
    OpenForm &m_form;
    MainWindow &m_window;
    std::optional<Instant> m_seen; ///< when somebody was here last; not before anything was read
    std::optional<Instant> m_kept; ///< what was kept of it, for who comes after this console
    bool m_keeps = true;
    QPoint m_pointer; ///< where it was last, on all screens
    std::optional<Idle> m_idle; ///< what is asked about
    QPointer<QMessageBox> m_question;
};

} // namespace vigie

#pragma once

#include "ui/look/marks.h"
#include "ui/widgets/link_button.h"

namespace vigie {

/// The guarantee's clock above a ticket: the countdown big, what it counts, the bar of what is
/// left. Its ground says how it stands: amber at risk, crimson over, plain once met.
class ClockBlock : public QWidget
{
    Q_OBJECT

public:
    struct Clock
    {
        QString countdown; ///< "12:41", "−04:10"; empty once met
        QString words; ///< "left of 45:00 to start, due 10:47:00"
        Bar bar; ///< its alarm colours the block
    };

    explicit ClockBlock(QWidget *parent = nullptr);

    void setClock(const Clock &clock);

    /// Where the explanation is to open.
    QWidget *why() const { return m_why; }

    /// Whether the words end in "…"; the tool tip tells them then.
    bool isCut() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void whyRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void changeEvent(QEvent *event) override;

private:
    void placeWhy();
    QRect wordsPlace() const;

    Clock m_clock;
    LinkButton *m_why;
};

} // namespace vigie

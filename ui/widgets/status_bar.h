#pragma once

#include <QAbstractButton>
#include <QHBoxLayout>

namespace vigie {

/// One fact of the status bar, with its icon. Clicking it asks for the place behind it.
class StatusItem : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State {
        Calm,
        Notable, ///< medium: not reached, not sent
        Running, ///< accent, with the filled triangle
        Refused ///< crimson
    };

    explicit StatusItem(QWidget *parent = nullptr);

    /// Hides itself when there is nothing to say.
    void setFact(const QString &icon, const QString &text, State state = State::Calm);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *) override;

private:
    QString m_icon;
    State m_state = State::Calm;
};

/// The strip at the foot of a window: who I am, the base, what is not sent; at its end the running
/// clock and the company's time.
class StatusBar : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    StatusItem *addItem();
    StatusItem *addItemAtEnd();

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QHBoxLayout *m_row;
    int m_leading = 0;
};

} // namespace vigie

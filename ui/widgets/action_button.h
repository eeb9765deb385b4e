#pragma once

#include "ui/look/button_kind.h"

#include <QAction>
#include <QPushButton>

namespace vigie {

/// A push button that shows its key in a small outlined cap. Clicking it does not take the focus
/// from the list one works in; Tab reaches it.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(
        const QString &text, ButtonKind kind = ButtonKind::Plain, QWidget *parent = nullptr);

    /// Follows the action: its words, icon, key, tool tip, whether it is enabled and visible; a
    /// click triggers it.
    explicit ActionButton(
        QAction *action, ButtonKind kind = ButtonKind::Plain, QWidget *parent = nullptr);

    /// The key shown; it is the caller's to make it work.
    void setKeys(const QKeySequence &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void follow(const QAction *action);
    int capSpace() const;

    QString m_keys;
    bool m_isActionVisible = true;
};

} // namespace vigie

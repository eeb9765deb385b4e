#pragma once

#include "ui/look/text.h"

#include <QAbstractButton>

namespace vigie {

/// A word that leads somewhere: accent, underlined under the pointer, ringed when focused. Ended in
/// "…" where there is no room, with the whole as its tool tip.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(
        const QString &text = {}, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *) override;

private:
    TextRole m_role;
};

} // namespace vigie

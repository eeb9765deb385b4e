#pragma once

#include "ui/look/theme.h"

#include <QWidget>

namespace vigie {

/// A carried icon by itself, `side` pixels at a body of 13 px. It says nothing to a screen reader
/// unless it is given an accessible name.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QString &icon, int side, Tone tone, QWidget *parent = nullptr);

    void setIcon(const QString &icon);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_icon;
    int m_side;
    Tone m_tone;
};

} // namespace vigie

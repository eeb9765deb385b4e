#pragma once

#include "ui/look/text.h"

#include <QLabel>

namespace vigie {

/// One line of plain text. Whole, or ended in "…" with the whole text as its tool tip. It follows
/// the text scale by itself, so no font is ever set on it.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const Ink &ink, QWidget *parent = nullptr);
    ElidedLabel(const QString &text, const Ink &ink, QWidget *parent = nullptr);

    void setInk(const Ink &ink);

    /// For numbers, countdowns and states: the label never gets narrower than its text.
    void keepWhole();

    bool isCut() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *) override;

private:
    Ink m_ink;
    bool m_whole = false;
};

/// Plain text over as many lines as it needs.
class Paragraph : public QLabel
{
    Q_OBJECT

public:
    explicit Paragraph(const Ink &ink, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Ink m_ink;
};

} // namespace vigie

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

/// Plain text over as many lines as it needs, or as many as it may have: then it is ended in "…",
/// with the whole text as its tool tip.
class Paragraph : public QLabel
{
    Q_OBJECT

public:
    explicit Paragraph(const Ink &ink, QWidget *parent = nullptr);

    void setMostLines(int most);
    bool isCut() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *) override;

private:
    QString shownIn(int width) const;

    Ink m_ink;
    int m_most = 0; ///< lines; 0: all
};

} // namespace vigie

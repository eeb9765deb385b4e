#pragma once

#include <QPointer>
#include <QWidget>

namespace vigie {

/// A sheet over a window: palette, Why?, refusals that need room. It is a child of the window, so
/// that shadow and veil need no compositor. It takes the focus and keeps Tab within; Esc, or a
/// click beside it, closes it and gives the focus back. Single-key actions of the window rest while
/// it is open.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    enum class Veil { None, Dark };

    /// Takes the content over; the overlay deletes itself when closed.
    Overlay(QWidget *window, QWidget *content, Veil veil);

    /// Opens below `anchor`, its trailing edge on the anchor's, as wide as `width`.
    void openUnder(QWidget *anchor, int width);

    /// Opens centred, `top` pixels below the window's upper edge.
    void openAt(int top, int width);

    /// Closes it and gives the focus back.
    void dismiss();

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *) override;
    bool focusNextPrevChild(bool next) override;

private:
    void open(int width);
    void placeSheet();

    QWidget *m_content;
    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_before;
    Veil m_veil;
    int m_top = 0;
    int m_width = 0;
};

} // namespace vigie

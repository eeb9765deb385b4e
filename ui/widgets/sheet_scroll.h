#pragma once

#include <QScrollArea>

namespace vigie {

/// Words or cards that scroll where there is no room for them: no frame, no ground of its own.
/// Where something is hidden, Tab reaches it, the keys move it, and a ring says that they do.
class SheetScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the content over.
    explicit SheetScroll(QWidget *content, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showRing();

    QWidget *m_ring;
};

} // namespace vigie

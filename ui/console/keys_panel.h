#pragma once

#include <QWidget>

namespace vigie {

class Actions;
class ActionButton;
class KeyLines;
class SheetScroll;

/// Every key there is, by menu, those of the other place last: in two columns that are read at a
/// glance, or in one where two have no room.
class KeysPanel : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPanel(const Actions &actions, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    ActionButton *m_close;
    KeyLines *m_lines;
    SheetScroll *m_scroll;
};

} // namespace vigie

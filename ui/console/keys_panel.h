#pragma once

#include <QWidget>

#include <vector>

namespace vigie {

class Actions;
class ActionButton;

/// Every key there is, by menu, in two columns that are read at a glance.
class KeysPanel : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPanel(const Actions &actions, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    struct Line
    {
        QString words;
        QString keys; ///< empty: the name of a menu
    };

    std::size_t firstColumn() const;
    void paintLine(class QPainter &painter, const QRect &rect, const Line &line) const;

    std::vector<Line> m_lines;
    ActionButton *m_close;
};

} // namespace vigie

#pragma once

#include <QAbstractButton>
#include <QButtonGroup>

namespace vigie {

/// One choice of a segmented control.
struct Choice
{
    QString text;
    QString count; ///< follows the text; empty: none
    bool atRisk = false; ///< carries the small split bar
    QString tip = {}; ///< tells the key, where one does the same

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// Exclusive buttons painted as one. Tab reaches the chosen one, arrows choose its neighbours.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Replaces the words and counts; the choice stays when its place still exists, else the first.
    void setSegments(const std::vector<Choice> &segments);

    int current() const { return m_group.checkedId(); }
    void setCurrent(int index);

Q_SIGNALS:
    /// The user chose another segment; `setCurrent` is silent.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void addButton(int id);

    QButtonGroup m_group;
};

} // namespace vigie

#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

#include <vector>

namespace vigie {

class CellDelegate;

/// Rows of one fixed height from a model that answers the roles of presentation/cell_roles.h. No
/// widget and no measure is made for a row, so that any number of them costs what is visible.
/// Whatever arrives, the row under the pointer (else the current, else the first visible one) stays
/// where it is on the screen. A current row that leaves takes no other in its place; where none is
/// current, a ring around all rows shows the focus.
class PlainTable : public QTableView
{
    Q_OBJECT

public:
    enum class Rows { List, Statement };

    /// Widths at a body of 13 px; one that is zero stretches.
    PlainTable(std::vector<int> widths, Rows rows, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Makes the next row current (the previous one for -1).
    void selectNext(int step);
    /// The rows that are chosen, in their order.
    std::vector<int> chosenRows() const;

    /// Widths and order of the columns, to be kept and set again.
    QByteArray columnState() const;
    void setColumnState(const QByteArray &state);

    /// Heads choose from now on by which column the model is sorted; at first that one, upwards.
    void setSortable(int column);
    /// A menu of the columns to sort by, and of both ways.
    void offerSorting();
    /// By which column and which way, to be kept and set again.
    QString sorting() const;
    void setSorting(const QString &kept);

    void keyboardSearch(const QString &) override { } // single keys are actions here

Q_SIGNALS:
    /// Enter or a double click on a row.
    void opened(const QModelIndex &index);
    /// Esc: what narrows the list should go.
    void escaped();
    void chosenChanged();

protected:
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    /// What the program chooses is chosen alone, whatever keys are still held down.
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Anchor
    {
        QPersistentModelIndex index;
        int y = 0;
        bool held = false;
    };

    void follow(QAbstractItemModel *model);
    bool isRinged() const;
    void holdAnchor();
    void releaseAnchor();
    void setHoveredRow(int row);
    void updateRow(int row);
    void takeMeasures();
    void restoreColumns();

    std::vector<int> m_widths;
    Rows m_rows;
    CellDelegate *m_delegate;
    Anchor m_anchor;
    QByteArray m_columnState;
    int m_hoveredRow = -1;
};

} // namespace vigie

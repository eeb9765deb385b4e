#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

#include <vector>

namespace vigie {

class QueueDelegate;

/// The queue: rows of fixed height under thin band captions, painted by `QueueDelegate` from a
/// model that answers the roles of presentation/queue_roles.h and aligns its headers itself.
/// Whatever arrives, the row under the pointer (else the current, else the first visible one) stays
/// where it is on the screen. A current row that leaves takes no other in its place: what is read
/// beside the list stays, and the next step goes on from there.
class QueueTable : public QTableView
{
    Q_OBJECT

public:
    explicit QueueTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Repaints what is visible of the time column, and nothing else; nothing when hidden.
    void tick();

    /// Makes the next ticket current (the previous one for -1); captions are skipped.
    void selectNext(int step);
    /// The same, and what was chosen stays chosen.
    void extendSelection(int step);
    /// The rows of the tickets that are chosen, in their order.
    std::vector<int> chosenRows() const;

    /// Widths and order of the columns, to be kept and set again.
    QByteArray columnState() const;
    void setColumnState(const QByteArray &state);

    void keyboardSearch(const QString &) override { } // single keys are actions here

Q_SIGNALS:
    /// Enter or a double click on a ticket.
    void opened(const QModelIndex &index);
    /// Esc: what narrows the list should go.
    void escaped();
    /// How many tickets are chosen.
    void chosenChanged(int count);

protected:
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    /// What the program chooses is chosen alone, whatever keys are still held down.
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    struct Anchor
    {
        QPersistentModelIndex index;
        int y = 0;
        bool held = false;
    };

    void follow(QAbstractItemModel *model);
    void holdAnchor();
    void releaseAnchor();
    void setHoveredRow(int row);
    void updateRow(int row);
    void takeMeasures();
    void setBandHeights(int first, int last);
    void takeLayout();
    bool isBand(int row) const;
    QModelIndex ticketFrom(int row, int step) const;
    QModelIndex neighbour(int step) const;

    QueueDelegate *m_delegate;
    Anchor m_anchor;
    QByteArray m_columnState;
    int m_hoveredRow = -1;
    int m_lastRow = 0; ///< where the current row was last
};

} // namespace vigie

#pragma once

#include <QStyledItemDelegate>

namespace vigie {

/// Paints the cells of a plain table from the roles of presentation/cell_roles.h: a text in its
/// tone and on its side, an icon before it, or a level's badge. Numbers are never cut.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The row under the pointer, -1 for none.
    void setHoveredRow(int row) { m_hoveredRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

    /// The whole text where the cell shows it cut.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    int m_hoveredRow = -1;
};

} // namespace vigie

#pragma once

#include <QStyledItemDelegate>

namespace vigie {

/// Paints the queue's rows from the roles of presentation/queue_roles.h, one cell at a time. What
/// spans a row (ground, outline, band caption) is drawn whole in row coordinates and clipped to the
/// cell, so that columns may be moved and no spans are needed.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The row under the pointer, -1 for none.
    void setHoveredRow(int row) { m_hoveredRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The whole text where the cell shows it cut; elsewhere the model's tool tip.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    int m_hoveredRow = -1;
};

} // namespace vigie

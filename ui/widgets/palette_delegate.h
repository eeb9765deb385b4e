#pragma once

#include <QStyledItemDelegate>

namespace vigie {

class PaletteModel;

/// Paints the palette's lines: captions, and what was found with its hits in bold, a shortcut or a
/// countdown at the end, a lock before what cannot be done.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `model` outlives it.
    PaletteDelegate(const PaletteModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The whole line where it is cut.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    const PaletteModel &m_model;
};

} // namespace vigie

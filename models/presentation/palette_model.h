#pragma once

#include "presentation/palette_lines.h"

#include <QAbstractListModel>

namespace vigie {

/// The palette’s lines as a list. Captions are read, but cannot be current; what is locked can, so
/// that its reason is told.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Lines that lead where those before did stay the same rows.
    void setLines(std::vector<PaletteLine> lines);
    const PaletteLine &line(int row) const { return m_lines[std::size_t(row)]; }
    /// The next line from here that is no caption, -1 if there is none; from -1 the first.
    int next(int row, int step) const;
    /// The line that leads to the same, -1 if there is none.
    int rowOf(const PaletteLine &line) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<PaletteLine> m_lines;
};

} // namespace vigie

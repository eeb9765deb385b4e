#include "presentation/palette_model.h"

#include <algorithm>

namespace vigie {

void PaletteModel::setLines(std::vector<PaletteLine> lines)
{
    if (std::ranges::equal(lines, m_lines, leadsToSame)) {
        m_lines = std::move(lines);
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int PaletteModel::next(int row, int step) const
{
    for (int at = row + step; at >= 0 && at < rowCount(); at += step) {
        if (!line(at).isCaption())
            return at;
    }
    return -1;
}

int PaletteModel::rowOf(const PaletteLine &line) const
{
    const auto same = std::ranges::find_if(
        m_lines, [&](const PaletteLine &other) { return leadsToSame(line, other); });
    return same == m_lines.end() ? -1 : int(same - m_lines.begin());
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return line(index.row()).text;
    if (role == Qt::AccessibleTextRole)
        return line(index.row()).spoken();
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || line(index.row()).isCaption())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace vigie

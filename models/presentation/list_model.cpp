#include "presentation/list_model.h"

namespace vigie {

void ListModel::moveIndexes(std::size_t linesBefore, const std::vector<int> &origins)
{
    std::vector<int> goes(linesBefore, -1);
    for (std::size_t at = 0; at < origins.size(); ++at) {
        if (origins[at] >= 0)
            goes[std::size_t(origins[at])] = int(at);
    }
    for (const QModelIndex &one : persistentIndexList()) {
        const int row = goes[std::size_t(one.row())];
        changePersistentIndex(one, row < 0 ? QModelIndex() : index(row, one.column()));
    }
}

void ListModel::tellChanges(int first, int last)
{
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

} // namespace vigie

#pragma once

#include "presentation/list_changes.h"

#include <QAbstractTableModel>

namespace vigie {

/// A table whose lines arrive as a whole new list and leave as a few runs of inserts, removals and
/// moves, or as one changed layout where they are many, so that selection and scroll stay.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ListModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

protected:
    /// Puts other lines in the place of `lines`. `origins` tells of each of them where it stood
    /// before, -1 for what is new; `alike` whether one that stayed looks as it did.
    template <class Line, class Alike>
    void exchange(std::vector<Line> &lines, std::vector<Line> next, const std::vector<int> &origins,
        Alike alike);
    /// Nothing where `first` is negative.
    void tellChanges(int first, int last);

private:
    static constexpr std::size_t fewSteps = 8; // beyond this, a changed layout is cheaper

    template <class Line>
    void take(const ListStep &step, std::vector<Line> &lines, const std::vector<Line> &next);
    void moveIndexes(std::size_t linesBefore, const std::vector<int> &origins);
};

template <class Line, class Alike>
void ListModel::exchange(
    std::vector<Line> &lines, std::vector<Line> next, const std::vector<int> &origins, Alike alike)
{
    int first = -1;
    int last = -1;
    for (int at = 0; at < int(next.size()); ++at) {
        const int origin = origins[std::size_t(at)];
        if (origin >= 0 && !alike(lines[std::size_t(origin)], next[std::size_t(at)])) {
            first = first < 0 ? at : first;
            last = at;
        }
    }
    if (const auto steps = listSteps(int(lines.size()), origins, fewSteps)) {
        for (const ListStep &step : *steps)
            take(step, lines, next);
        lines = std::move(next);
    } else {
        // Rows alone are told of, so that no view measures its columns again.
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const std::size_t before = lines.size();
        lines = std::move(next);
        moveIndexes(before, origins);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    tellChanges(first, last);
}

template <class Line>
void ListModel::take(const ListStep &step, std::vector<Line> &lines, const std::vector<Line> &next)
{
    const auto at = lines.begin() + step.at;
    switch (step.kind) {
    case ListStep::Kind::Remove:
        beginRemoveRows({}, step.at, step.at + step.count - 1);
        lines.erase(at, at + step.count);
        endRemoveRows();
        break;
    case ListStep::Kind::Insert:
        beginInsertRows({}, step.at, step.at + step.count - 1);
        lines.insert(at, next.begin() + step.at, next.begin() + step.at + step.count);
        endInsertRows();
        break;
    case ListStep::Kind::Move: {
        beginMoveRows({}, step.at, step.at, {}, step.to > step.at ? step.to + 1 : step.to);
        const Line moved = *at;
        lines.erase(at);
        lines.insert(lines.begin() + step.to, moved);
        endMoveRows();
        break;
    }
    }
}

} // namespace vigie

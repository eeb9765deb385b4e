#pragma once

#include <QUuid>

#include <vector>

namespace vigie {

/// One step from an old list to a new one.
struct ListStep
{
    enum class Kind { Remove, Insert, Move };

    Kind kind;
    int at; ///< in the list as it then is; of a move where it leaves
    int to = -1; ///< of a move: where it stands afterwards
};

/// Steps that turn one list of distinct ids into another, few where little changed: removals from
/// the end, then moves and insertions from the beginning.
std::vector<ListStep> listSteps(const std::vector<QUuid> &before, const std::vector<QUuid> &after);

} // namespace vigie

#pragma once

#include <optional>
#include <vector>

namespace vigie {

/// One step from an old list to a new one.
struct ListStep
{
    enum class Kind { Remove, Insert, Move };

    Kind kind;
    int at; ///< in the list as it then is; of a move where it leaves
    int count = 1; ///< neighbours that go or come together
    int to = -1; ///< of a move: where it stands afterwards

    friend bool operator==(const ListStep &, const ListStep &) = default;
};

/// Steps that turn a list of `before` lines into another: runs of removals from the end, as few
/// moves as there can be, runs of insertions from the beginning. `origins` tells of each line of
/// the new list where it stood in the old one, -1 for what is new. Nothing if it takes more than
/// `most` steps.
std::optional<std::vector<ListStep>> listSteps(
    int before, const std::vector<int> &origins, std::size_t most);

} // namespace vigie

#include "presentation/list_changes.h"

#include <algorithm>

namespace vigie {

namespace {

/// Of distinct numbers, those of a longest rising sequence: they stay where they are.
std::vector<bool> staying(const std::vector<int> &numbers)
{
    if (std::ranges::is_sorted(numbers))
        return std::vector<bool>(numbers.size(), true); // mostly
    std::vector<std::size_t> ends; // of the best sequence of each length, its last member
    std::vector<std::size_t> previous(numbers.size());
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        const auto better = std::ranges::lower_bound(
            ends, numbers[at], {}, [&](std::size_t end) { return numbers[end]; });
        previous[at] = better == ends.begin() ? at : *(better - 1);
        if (better == ends.end())
            ends.push_back(at);
        else
            *better = at;
    }
    std::vector<bool> stays(numbers.size(), false);
    for (std::size_t left = ends.size(), at = left ? ends.back() : 0; left > 0; --left) {
        stays[at] = true;
        at = previous[at];
    }
    return stays;
}

std::vector<ListStep> removals(int before, const std::vector<int> &kept)
{
    std::vector<bool> stays(std::size_t(before), false);
    for (const int origin : kept)
        stays[std::size_t(origin)] = true;
    std::vector<ListStep> steps;
    for (int end = before; end > 0;) {
        if (stays[std::size_t(end - 1)]) {
            --end;
            continue;
        }
        int first = end - 1;
        while (first > 0 && !stays[std::size_t(first - 1)])
            --first;
        steps.push_back({ListStep::Kind::Remove, first, end - first});
        end = first;
    }
    return steps;
}

std::vector<ListStep> insertions(const std::vector<int> &origins)
{
    std::vector<ListStep> steps;
    for (int at = 0; at < int(origins.size()); ++at) {
        if (origins[std::size_t(at)] >= 0)
            continue;
        if (at > 0 && origins[std::size_t(at - 1)] < 0)
            ++steps.back().count;
        else
            steps.push_back({ListStep::Kind::Insert, at});
    }
    return steps;
}

/// Each line that does not stay goes right behind the one it follows in the end.
std::vector<ListStep> moves(const std::vector<int> &kept, const std::vector<bool> &stays)
{
    std::vector<ListStep> steps;
    std::vector<int> now = kept;
    std::ranges::sort(now);
    for (std::size_t at = 0; at < kept.size(); ++at) {
        if (stays[at])
            continue;
        const auto moved = std::ranges::find(now, kept[at]);
        const int from = int(moved - now.begin());
        now.erase(moved);
        const auto behind = at == 0 ? now.begin() : std::ranges::find(now, kept[at - 1]) + 1;
        const int to = int(behind - now.begin());
        now.insert(behind, kept[at]);
        if (from != to)
            steps.push_back({ListStep::Kind::Move, from, 1, to});
    }
    return steps;
}

} // namespace

std::optional<std::vector<ListStep>> listSteps(
    int before, const std::vector<int> &origins, std::size_t most)
{
    std::vector<int> kept;
    std::ranges::copy_if(origins, std::back_inserter(kept), [](int origin) { return origin >= 0; });
    std::vector<ListStep> steps = removals(before, kept);
    const std::vector<ListStep> inserted = insertions(origins);
    const std::vector<bool> stays = staying(kept);
    const auto moving = std::size_t(std::ranges::count(stays, false));
    if (steps.size() + moving + inserted.size() > most)
        return {};
    const std::vector<ListStep> moved = moves(kept, stays);
    steps.insert(steps.end(), moved.begin(), moved.end());
    steps.insert(steps.end(), inserted.begin(), inserted.end());
    return steps;
}

} // namespace vigie

#include "presentation/list_changes.h"

#include <QSet>

#include <algorithm>

namespace vigie {

namespace {

QSet<QUuid> setOf(const std::vector<QUuid> &ids) { return QSet<QUuid>(ids.begin(), ids.end()); }

} // namespace

std::vector<ListStep> listSteps(const std::vector<QUuid> &before, const std::vector<QUuid> &after)
{
    std::vector<ListStep> steps;
    std::vector<QUuid> now = before;
    const QSet<QUuid> kept = setOf(after);
    for (int at = int(now.size()) - 1; at >= 0; --at) {
        if (!kept.contains(now[std::size_t(at)])) {
            steps.push_back({ListStep::Kind::Remove, at});
            now.erase(now.begin() + at);
        }
    }
    const QSet<QUuid> known = setOf(now);
    for (int at = 0; at < int(after.size()); ++at) {
        const QUuid &wanted = after[std::size_t(at)];
        if (at < int(now.size()) && now[std::size_t(at)] == wanted)
            continue;
        if (!known.contains(wanted)) {
            steps.push_back({ListStep::Kind::Insert, at});
            now.insert(now.begin() + at, wanted);
            continue;
        }
        // What stands here goes further down: moving it there at once keeps the rest in place.
        const auto found = std::find(now.begin() + at, now.end(), wanted);
        const int from = int(found - now.begin());
        steps.push_back({ListStep::Kind::Move, from, at});
        now.erase(found);
        now.insert(now.begin() + at, wanted);
    }
    return steps;
}

} // namespace vigie

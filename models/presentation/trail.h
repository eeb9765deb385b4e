#pragma once

#include <QUuid>

#include <optional>
#include <vector>

namespace vigie {

/// The tickets that were looked at, in the order in which they were: where *back* and *forward*
/// lead. Of a long day the last hundred are kept.
class Trail
{
public:
    /// What lay forward is forgotten; the same ticket again changes nothing.
    void visit(const QUuid &ticket);
    std::optional<QUuid> back();
    std::optional<QUuid> forward();
    bool hasBack() const { return m_at > 1; }
    bool hasForward() const { return m_at < m_visited.size(); }

private:
    std::vector<QUuid> m_visited;
    std::size_t m_at = 0; ///< how many of them lie behind, the present one included
};

} // namespace vigie

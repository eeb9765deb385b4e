#include "presentation/trail.h"

namespace vigie {

namespace {

constexpr std::size_t mostKept = 100;

} // namespace

void Trail::visit(const QUuid &ticket)
{
    if (m_at > 0 && m_visited[m_at - 1] == ticket)
        return;
    m_visited.resize(m_at);
    m_visited.push_back(ticket);
    if (m_visited.size() > mostKept)
        m_visited.erase(m_visited.begin());
    m_at = m_visited.size();
}

std::optional<QUuid> Trail::back()
{
    if (!hasBack())
        return {};
    --m_at;
    return m_visited[m_at - 1];
}

std::optional<QUuid> Trail::forward()
{
    if (!hasForward())
        return {};
    ++m_at;
    return m_visited[m_at - 1];
}

} // namespace vigie

#include "presentation/palette_sweep.h"

#include "domain/folding.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr char endOfPart = '\x1e';
constexpr int byName = 100; // better than any rank by the help alone

std::optional<int> rankOf(const PaletteAction &action, const std::vector<std::string> &words)
{
    const std::string name = folded(action.text);
    if (const auto rank = paletteRank(name, words))
        return *rank + byName;
    return paletteRank(name + endOfPart + folded(action.help), words);
}

void hold(PaletteBest &best, std::string_view text, const PaletteQuery &query, std::size_t at)
{
    if (const auto rank = paletteRank(text, query.words))
        best.take(*rank, at);
}

} // namespace

void PaletteBest::take(int rank, std::size_t at)
{
    ++m_found;
    if (m_hits.size() == most && rank <= m_hits.back().rank)
        return;
    const auto place = std::ranges::upper_bound(m_hits, rank, std::greater(), &Hit::rank);
    m_hits.insert(place, {rank, at});
    if (m_hits.size() > most)
        m_hits.pop_back();
}

std::vector<std::size_t> PaletteBest::places() const
{
    std::vector<std::size_t> places;
    for (const Hit &hit : m_hits)
        places.push_back(hit.at);
    return places;
}

PaletteSweep::PaletteSweep(PaletteQuery query, const QueueList &tickets,
    const PalettePlaces &places, std::vector<PaletteAction> actions)
    : m_query(std::move(query))
    , m_tickets(&tickets)
    , m_places(&places)
    , m_actions(std::move(actions))
{
    lookAtActions();
}

/// Of equally good ones those that can be done come first.
void PaletteSweep::lookAtActions()
{
    for (std::size_t at = 0; at < m_actions.size(); ++at) {
        if (const auto rank = rankOf(m_actions[at], m_query.words))
            m_bestActions.take(2 * *rank + (m_actions[at].locked.isEmpty() ? 1 : 0), at);
    }
}

/// Without a word there is nothing to look for but what can be done.
std::size_t PaletteSweep::end() const
{
    if (m_query.actionsOnly || m_query.words.empty())
        return 0;
    return m_tickets->rows().size() + m_places->customers.size() + m_places->servers.size();
}

void PaletteSweep::advance(std::size_t many)
{
    const std::size_t stop = std::min(end(), m_at + many);
    for (; m_at < stop; ++m_at)
        lookAt(m_at);
}

void PaletteSweep::lookAt(std::size_t at)
{
    const std::size_t tickets = m_tickets->rows().size();
    if (at < tickets)
        return hold(m_bestTickets, m_tickets->texts().row(at), m_query, at);
    const std::size_t customer = at - tickets;
    const std::size_t customers = m_places->customers.size();
    if (customer < customers)
        return hold(m_bestCustomers, m_places->customers.searched(customer), m_query, customer);
    const std::size_t server = customer - customers;
    hold(m_bestServers, m_places->servers.searched(server), m_query, server);
}

int PaletteSweep::found() const
{
    return m_bestTickets.found() + (m_left ? int(m_left->size()) : 0) + m_bestCustomers.found()
        + m_bestServers.found() + m_bestActions.found();
}

} // namespace vigie

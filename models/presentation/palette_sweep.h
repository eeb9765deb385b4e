#pragma once

#include "presentation/action_table.h"
#include "presentation/palette_match.h"
#include "presentation/palette_places.h"
#include "presentation/queue_list.h"

namespace vigie {

/// An act as the palette shows it.
struct PaletteAction
{
    ActionId id = ActionId::NewTicket;
    QString text;
    QString help; ///< searched, too
    QKeySequence keys;
    QString locked; ///< why it cannot be done now; empty: it can
};

/// The best of many, the better ones first, and of equal ones those that came first.
class PaletteBest
{
public:
    static constexpr std::size_t most = 12;

    void take(int rank, std::size_t at);

    int found() const { return m_found; } ///< more than are kept, mostly
    std::vector<std::size_t> places() const;

private:
    struct Hit
    {
        int rank;
        std::size_t at;
    };

    std::vector<Hit> m_hits;
    int m_found = 0;
};

/// Goes once over everything that can be found, as far at a time as it is told, so that whoever
/// types never waits for it. The actions are looked at at once. What it goes over outlives it and
/// does not change meanwhile.
class PaletteSweep
{
public:
    PaletteSweep(PaletteQuery query, const QueueList &tickets, const PalettePlaces &places,
        std::vector<PaletteAction> actions);

    /// Looks at this many more.
    void advance(std::size_t many);
    /// What the book found among the tickets that left the queue, for the same words.
    void takeLeft(std::vector<QueueRow> left) { m_left = std::move(left); }
    bool isDone() const { return m_at == end(); }

    const PaletteQuery &query() const { return m_query; }
    const QueueRow &ticket(std::size_t at) const { return *m_tickets->rows()[at]; }
    const PalettePlaces &places() const { return *m_places; }
    const PaletteAction &action(std::size_t at) const { return m_actions[at]; }

    const PaletteBest &tickets() const { return m_bestTickets; }
    /// Nothing before the book answered.
    const std::optional<std::vector<QueueRow>> &left() const { return m_left; }
    const PaletteBest &customers() const { return m_bestCustomers; }
    const PaletteBest &servers() const { return m_bestServers; }
    const PaletteBest &actions() const { return m_bestActions; }
    /// Of all groups, so far.
    int found() const;

private:
    std::size_t end() const;
    void lookAt(std::size_t at);
    void lookAtActions();

    PaletteQuery m_query;
    const QueueList *m_tickets;
    const PalettePlaces *m_places;
    std::vector<PaletteAction> m_actions;
    std::size_t m_at = 0; ///< tickets first, then customers, then servers
    PaletteBest m_bestTickets;
    std::optional<std::vector<QueueRow>> m_left;
    PaletteBest m_bestCustomers;
    PaletteBest m_bestServers;
    PaletteBest m_bestActions;
};

} // namespace vigie

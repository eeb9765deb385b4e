#pragma once

#include "domain/ticket.h"

#include <optional>

namespace vigie {

/// The six bands of the queue, from the first to look at. (Q1)
enum class Band { Guaranteed, Premium, Incidents, Requests, UnderWay, Waiting };

template <>
struct Words<Band>
{
    static constexpr std::array all{
        std::pair{Band::Guaranteed, "guaranteed"},
        std::pair{Band::Premium, "premium"},
        std::pair{Band::Incidents, "incidents"},
        std::pair{Band::Requests, "requests"},
        std::pair{Band::UnderWay, "under-way"},
        std::pair{Band::Waiting, "waiting"},
    };
};

/// What decides a ticket's place, taken from stored fields alone: no clock moves it.
struct Place
{
    Band band = Band::Requests;
    qint64 group = 0; ///< premium: incidents before requests, then level from the highest
    qint64 by = 0; ///< deadline, opening, start or waking, UTC ms; waking never comes last
    qint64 oldest = 0; ///< waiting: opening or last reopening, UTC ms
    qint64 opened = 0; ///< UTC ms
    QUuid ticket; ///< compared bytewise (E56)

    friend std::strong_ordering operator<=>(const Place &a, const Place &b);
    friend bool operator==(const Place &, const Place &) = default;
};

/// None for a reported or closed ticket, unless its clock runs. (Q1, E1, E6, E15, E47, E49)
std::optional<Band> bandOf(const Ticket &ticket);
std::optional<Place> placeOf(const Ticket &ticket);

} // namespace vigie

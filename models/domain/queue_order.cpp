#include "domain/queue_order.h"

#include <limits>
#include <tuple>

namespace vigie {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();

qint64 premiumGroup(const Ticket &ticket)
{
    const qint64 levelsFromHighest = qint64(Level::Critical) - qint64(ticket.level);
    return (ticket.kind == Kind::Incident ? 0 : 10) + levelsFromHighest;
}

} // namespace

std::strong_ordering operator<=>(const Place &a, const Place &b)
{
    const auto fields = [](const Place &place) {
        return std::tuple(place.band, place.group, place.by, place.oldest, place.opened);
    };
    if (const auto order = fields(a) <=> fields(b); order != 0)
        return order;
    return a.ticket.toRfc4122().compare(b.ticket.toRfc4122()) <=> 0;
}

std::optional<Band> bandOf(const Ticket &ticket)
{
    if (isClockRunning(ticket))
        return Band::Guaranteed;
    if (ticket.state == TicketState::Reported || ticket.state == TicketState::Closed)
        return {};
    if (isWaiting(ticket.state))
        return Band::Waiting;
    if (ticket.workSince && ticket.owner)
        return Band::UnderWay;
    if (ticket.level >= Level::Pro)
        return Band::Premium;
    return ticket.kind == Kind::Incident ? Band::Incidents : Band::Requests;
}

std::optional<Place> placeOf(const Ticket &ticket)
{
    const auto band = bandOf(ticket);
    if (!band)
        return {};
    Place place{*band, 0, ticket.oldestAt.utcMs, 0, ticket.openedAt.utcMs, ticket.id.uuid};
    switch (*band) {
    case Band::Guaranteed: place.by = ticket.deadline->utcMs; break;
    case Band::Premium: place.group = premiumGroup(ticket); break;
    case Band::UnderWay: place.by = ticket.workSince->utcMs; break;
    case Band::Waiting:
        place.by = ticket.wakesAt ? ticket.wakesAt->utcMs : never;
        place.oldest = ticket.oldestAt.utcMs;
        break;
    case Band::Incidents:
    case Band::Requests: break;
    }
    return place;
}

} // namespace vigie

#include "domain/explain_position.h"

#include <array>

namespace vigie {

namespace {

constexpr std::size_t bandCount = Words<Band>::all.size();

Fact instantFact(const std::optional<Instant> &at) { return at ? Fact(*at) : Fact(); }

Step bandStep(const Ticket &ticket)
{
    const auto band = bandOf(ticket);
    return {band ? u"Q1"_qs : u"E15"_qs,
        band ? u"position.band."_qs + wordOf(*band) : u"position.none"_qs,
        {{u"state"_qs, QString(wordOf(ticket.state))},
            {u"incident"_qs, ticket.kind == Kind::Incident},
            {u"level"_qs, QString(wordOf(ticket.level))},
            {u"deadline_at"_qs, instantFact(ticket.deadline)},
            {u"verdict"_qs, ticket.verdict ? Fact(QString(wordOf(*ticket.verdict))) : Fact()},
            {u"work_since_at"_qs, instantFact(ticket.workSince)},
            {u"owned"_qs, ticket.owner.has_value()}},
        band ? Fact(QString(wordOf(*band))) : Fact()};
}

Step beforeBandsStep(Band band, std::span<const Place> queue)
{
    std::array<qint64, bandCount> counts{};
    for (const Place &place : queue)
        ++counts[std::size_t(place.band)];
    Step step{u"Q1"_qs, u"position.before-bands"_qs, {{u"band"_qs, QString(wordOf(band))}}, {}};
    qint64 before = 0;
    for (const auto &[one, word] : Words<Band>::all) {
        step.inputs.push_back({QString::fromLatin1(word), counts[std::size_t(one)]});
        before += one < band ? counts[std::size_t(one)] : 0;
    }
    step.result = before;
    return step;
}

/// The first of a place's fields in which another, that stands before it, differs.
enum class DecidedBy { Group, Time, Oldest, Opened, Uuid };

DecidedBy decidedBy(const Place &other, const Place &own)
{
    return other.group != own.group  ? DecidedBy::Group
        : other.by != own.by         ? DecidedBy::Time
        : other.oldest != own.oldest ? DecidedBy::Oldest
        : other.opened != own.opened ? DecidedBy::Opened
                                     : DecidedBy::Uuid;
}

/// What decides within the band, as it is called there.
Input decidingInput(const Ticket &ticket, Band band)
{
    switch (band) {
    case Band::Guaranteed: return {u"deadline_at"_qs, instantFact(ticket.deadline)};
    case Band::UnderWay: return {u"work_since_at"_qs, instantFact(ticket.workSince)};
    case Band::Waiting: return {u"wakes_at"_qs, instantFact(ticket.wakesAt)};
    case Band::Premium:
    case Band::Incidents:
    case Band::Requests: break;
    }
    return {u"oldest_at"_qs, ticket.oldestAt};
}

Step beforeWithinStep(const Ticket &ticket, const Place &own, std::span<const Place> queue)
{
    std::array<qint64, 5> counts{};
    qint64 before = 0;
    for (const Place &place : queue) {
        if (place.band != own.band || !(place < own))
            continue;
        ++counts[std::size_t(decidedBy(place, own))];
        ++before;
    }
    return {u"Q1"_qs, u"position.within."_qs + wordOf(own.band),
        {decidingInput(ticket, own.band), {u"before_by_kind_or_level"_qs, counts[0]},
            {u"before_by_time"_qs, counts[1]}, {u"before_by_age"_qs, counts[2]},
            {u"before_by_opening"_qs, counts[3]}, {u"before_by_uuid"_qs, counts[4]}},
        before};
}

} // namespace

Explanation explainPosition(const Ticket &ticket, std::span<const Place> queue)
{
    Explanation why{{}, {bandStep(ticket)}};
    const auto own = placeOf(ticket);
    if (!own)
        return why;
    const Step bands = beforeBandsStep(own->band, queue);
    const Step within = beforeWithinStep(ticket, *own, queue);
    const qint64 position = std::get<qint64>(bands.result) + std::get<qint64>(within.result) + 1;
    why.steps.push_back(bands);
    why.steps.push_back(within);
    why.steps.push_back({u"Q1"_qs, u"position.place"_qs,
        {{u"before_bands"_qs, bands.result}, {u"before_within"_qs, within.result}}, position});
    why.value = position;
    return why;
}

} // namespace vigie

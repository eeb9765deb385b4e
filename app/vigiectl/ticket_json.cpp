#include "app/vigiectl/ticket_json.h"

#include "app/vigiectl/answer_json.h"
#include "app/vigiectl/asking.h"
#include "app/vigiectl/contract_json.h"
#include "app/vigiectl/hours_json.h"
#include "app/vigiectl/queue_json.h"

#include <QJsonArray>

namespace vigie {

namespace {

/// The lists of a ticket's file as JSON, instants in the company's zone.
class Lists
{
public:
    Lists(const TicketFile &file, Instant now, const QTimeZone &zone)
        : m_file(file)
        , m_now(now)
        , m_zone(zone)
    {
    }

    QJsonArray declarations() const
    {
        QJsonArray list;
        for (const DeclaredIncident &one : m_file.declarations)
            list << json(one);
        return list;
    }

    QJsonArray messages() const
    {
        QJsonArray list;
        for (const WrittenMessage &one : m_file.messages)
            list << json(one);
        return list;
    }

    QJsonArray interventions() const
    {
        QJsonArray list;
        for (const InterventionFile &one : m_file.interventions)
            list << json(one);
        return list;
    }

    QJsonArray history() const
    {
        QJsonArray list;
        for (const HistoryLine &line : m_file.history)
            list << QJsonObject{{u"id"_qs, line.id}, {u"at"_qs, at(line.at)}, {u"who"_qs, line.who},
                {u"field"_qs, line.field}, {u"before"_qs, factJson(line.before, m_zone)},
                {u"after"_qs, factJson(line.after, m_zone)}, {u"reason"_qs, orNull(line.reason)}};
        return list;
    }

private:
    QJsonValue at(const std::optional<Instant> &instant) const
    {
        return instantJson(instant, m_zone);
    }

    QJsonObject json(const DeclaredIncident &one) const
    {
        const Declaration &declaration = one.declaration;
        const bool isLast = declaration.id == m_file.ticket.declaration;
        const auto verdict = isLast ? shownVerdict(m_file.row.clock, m_now) : declaration.verdict;
        return {{u"id"_qs, idText(declaration.id.uuid)}, {u"at"_qs, at(declaration.at)},
            {u"deadline"_qs, at(declaration.deadline)}, {u"verdict"_qs, wordOrNull(verdict)},
            {u"decided"_qs, at(declaration.decidedAt)}, {u"mark"_qs, wordOf(declaration.mark)},
            {u"terms"_qs,
                QJsonObject{{u"level"_qs, wordOf(declaration.level)},
                    {u"contract"_qs, orNull(one.contract)},
                    {u"guarantee_minutes"_qs, orNull(declaration.guaranteeMinutes)}}}};
    }

    QJsonObject json(const WrittenMessage &one) const
    {
        const Message &message = one.message;
        const auto work
            = std::ranges::find_if(m_file.interventions, [&](const InterventionFile &reported) {
                  return reported.intervention.report == message.id;
              });
        const bool isReport = work != m_file.interventions.end();
        return {{u"id"_qs, idText(message.id.uuid)}, {u"at"_qs, at(message.at)},
            {u"who"_qs, one.author ? one.author->key : u"system"_qs},
            {u"who_name"_qs, one.author ? QJsonValue(one.author->name) : QJsonValue()},
            {u"role"_qs, wordOrNull(one.role)}, {u"kind"_qs, wordOf(message.kind)},
            {u"text"_qs, message.text}, {u"struck"_qs, message.struckReason.has_value()},
            {u"struck_reason"_qs, orNull(message.struckReason)},
            {u"ticket_id"_qs, idText(message.ticket.uuid)},
            {u"intervention"_qs,
                isReport ? QJsonValue(idText(work->intervention.id.uuid)) : QJsonValue()},
            {u"debited"_qs, isReport ? QJsonValue(debitsJson(work->debits)) : QJsonValue()}};
    }

    QJsonArray json(const std::vector<WorkedSegment> &segments) const
    {
        QJsonArray list;
        for (const auto &[segment, agent] : segments) {
            QJsonObject one{{u"id"_qs, idText(segment.id.uuid)}, {u"from"_qs, at(segment.from)},
                {u"to"_qs, at(segment.to)}};
            addName(one, u"agent"_qs, agent);
            list << one;
        }
        return list;
    }

    QJsonObject json(const InterventionFile &one) const
    {
        const Intervention &intervention = one.intervention;
        QJsonObject json{{u"id"_qs, idText(intervention.id.uuid)},
            {u"started"_qs, at(intervention.startedAt)},
            {u"reported"_qs, at(intervention.reportedAt)},
            {u"coverage"_qs, wordOrNull(intervention.coverage)},
            {u"minutes"_qs, orNull(intervention.workedMinutes)},
            {u"debited_minutes"_qs, orNull(intervention.debitedMinutes)},
            {u"entries"_qs, debitsJson(one.debits)}, {u"segments"_qs, this->json(one.segments)},
            {u"dropped_segments"_qs, this->json(one.dropped)}};
        json[u"report"_qs]
            = intervention.report ? QJsonValue(idText(intervention.report->uuid)) : QJsonValue();
        addName(json, u"reporter"_qs, one.reporter);
        return json;
    }

    const TicketFile &m_file;
    Instant m_now;
    const QTimeZone &m_zone;
};

QJsonObject json(const OtherTicket &other)
{
    return {{u"id"_qs, idText(other.id.uuid)}, {u"ticket"_qs, orNull(other.number)},
        {u"key"_qs, orNull(other.key)}, {u"subject"_qs, other.subject},
        {u"state"_qs, wordOf(other.state)}};
}

QJsonArray json(const std::vector<OtherTicket> &others)
{
    QJsonArray list;
    for (const OtherTicket &other : others)
        list << json(other);
    return list;
}

QJsonObject coverJson(const Cover &cover)
{
    return {{u"allowance_granted_minutes"_qs, cover.allowance.granted},
        {u"allowance_used_minutes"_qs, cover.allowance.used},
        {u"allowance_left_minutes"_qs, cover.allowance.left()},
        {u"credit_minutes"_qs, cover.credit}, {u"reserved_minutes"_qs, cover.reserved},
        {u"cover_minutes"_qs, cover.minutes()}};
}

void addStored(QJsonObject &json, const TicketFile &file, const QTimeZone &zone)
{
    const Ticket &ticket = file.ticket;
    const auto first = std::ranges::find(
        file.messages, ticket.id, [](const WrittenMessage &one) { return one.message.ticket; });
    json[u"text"_qs] = first == file.messages.end() ? QJsonValue() : first->message.text;
    json[u"contact"_qs] = file.contact ? QJsonValue(file.contact->key) : QJsonValue();
    json[u"contact_name"_qs] = file.contact ? QJsonValue(file.contact->name) : QJsonValue();
    json[u"verified-by"_qs] = orNull(ticket.verifiedBy);
    json[u"category"_qs] = orNull(ticket.category);
    json[u"left_state"_qs] = wordOrNull(ticket.leftState);
    json[u"owned_since"_qs] = instantJson(ticket.ownedSince, zone);
    json[u"first_start"_qs] = instantJson(ticket.firstStartAt, zone);
    json[u"recovered"_qs] = ticket.recovered;
    json[u"closes"_qs] = instantJson(ticket.closesAt, zone);
    json[u"closed_on"_qs]
        = ticket.closedOn ? QJsonValue(ticket.closedOn->toString(Qt::ISODate)) : QJsonValue();
    json[u"open"_qs] = ticket.open;
    addName(json, u"proposed"_qs, file.proposed);
}

} // namespace

QJsonObject ticketJson(const TicketFile &file, Instant now, const Catalogue &catalogue)
{
    const QTimeZone &zone = catalogue.calendar.zone();
    const Lists lists(file, now, zone);
    QJsonObject all = queueRowJson(file.row, now, catalogue);
    all[u"at"_qs] = instantJson(now, zone);
    addStored(all, file, zone);
    all[u"declarations"_qs] = lists.declarations();
    all[u"messages"_qs] = lists.messages();
    all[u"interventions"_qs] = lists.interventions();
    all[u"history"_qs] = lists.history();
    all[u"links"_qs] = json(file.links);
    all[u"merged"_qs] = json(file.merged);
    all[u"merged_into"_qs] = file.mergedInto ? QJsonValue(json(*file.mergedInto)) : QJsonValue();
    all[u"contract"_qs]
        = file.contract ? QJsonValue(contractJson(*file.contract, zone)) : QJsonValue();
    all[u"terms"_qs] = termsJson(file.terms);
    all[u"cover"_qs] = file.cover ? QJsonValue(coverJson(*file.cover)) : QJsonValue();
    return all;
}

} // namespace vigie

#include "app/vigiectl/queue_json.h"

#include "app/vigiectl/answer_json.h"
#include "app/vigiectl/asking.h"

namespace vigie {

namespace {

std::optional<qint64> wholeSeconds(const std::optional<milliseconds> &time)
{
    return time ? std::optional(std::chrono::floor<seconds>(*time).count()) : std::nullopt;
}

void addTimes(QJsonObject &json, const QueueClock &clock, Instant now, const Catalogue &catalogue)
{
    const BusinessCalendar &calendar = catalogue.calendar;
    json[u"band"_qs] = wordOrNull(clock.band);
    json[u"kind"_qs] = wordOf(clock.kind);
    json[u"level"_qs] = wordOf(clock.level);
    json[u"guarantee_minutes"_qs] = orNull(clock.guaranteeMinutes);
    json[u"deadline"_qs] = instantJson(clock.deadline, calendar.zone());
    json[u"left_seconds"_qs] = orNull(leftSeconds(clock, now));
    json[u"verdict"_qs] = wordOrNull(shownVerdict(clock, now));
    json[u"at_risk"_qs] = isAtRisk(clock, now, catalogue);
    json[u"oldest"_qs] = instantJson(clock.oldest, calendar.zone());
    json[u"waited_seconds"_qs] = orNull(wholeSeconds(timeWaited(clock, now, calendar)));
    json[u"opens"_qs] = instantJson(supportOpens(clock, now, calendar), calendar.zone());
    json[u"worked_seconds"_qs] = orNull(wholeSeconds(timeWorked(clock, now)));
}

} // namespace

QJsonObject queueRowJson(const QueueRow &row, Instant now, const Catalogue &catalogue)
{
    const QTimeZone &zone = catalogue.calendar.zone();
    QJsonObject json{{u"ticket"_qs, orNull(row.number)}, {u"id"_qs, idText(row.id.uuid)},
        {u"key"_qs, orNull(row.key)}, {u"subject"_qs, row.subject},
        {u"state"_qs, wordOf(row.state)}, {u"channel"_qs, wordOf(row.channel)},
        {u"opened"_qs, instantJson(row.opened, zone)},
        {u"declared"_qs, instantJson(row.declared, zone)},
        {u"work_since"_qs, instantJson(row.workSince, zone)},
        {u"wakes"_qs, instantJson(row.wakesAt, zone)}, {u"answered"_qs, row.answered},
        {u"estimate_minutes"_qs, orNull(row.estimateMinutes)},
        {u"coverage"_qs, wordOrNull(row.coverage)}};
    addTimes(json, row.clock, now, catalogue);
    addName(json, u"customer"_qs, row.customer);
    addName(json, u"server"_qs, row.server);
    addName(json, u"platform"_qs, row.platform);
    addName(json, u"owner"_qs, row.owner);
    return json;
}

} // namespace vigie

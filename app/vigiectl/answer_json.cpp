#include "app/vigiectl/answer_json.h"

#include "domain/instant_text.h"
#include "operations/consequences.h"
#include "presentation/sentences.h"
#include "storage/sql_rows.h"

#include <QJsonArray>

#include <cstdio>

namespace vigie {

namespace {

QString text(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

/// Agents are named by their login.
Fact named(const Consequence &consequence, const Fact &fact, Rows &rows)
{
    const auto *id = std::get_if<QString>(&fact);
    const QString field = consequence.what.section(u'.', -1);
    const bool isAgent = field == u"owner" || field == u"reporter" || field == u"author"
        || field == u"agent" || field == u"account_manager" || field == u"referring_engineer";
    if (!isAgent || !id)
        return fact;
    const auto agent = rows.find(Reference<Agent>(*id));
    return agent ? Fact(agent->key) : fact;
}

} // namespace

QJsonValue instantJson(const std::optional<Instant> &at, const QTimeZone &zone)
{
    return at ? QJsonValue(instantText(*at, zone)) : QJsonValue();
}

Status refusedError(const Call &call, const Refusal &refusal, const QTimeZone &zone)
{
    if (call.json) {
        QJsonObject error = refusalJson(refusal, zone);
        error[u"kind"_qs] = u"refused"_qs;
        print({{u"error"_qs, error}});
    } else {
        QStringList lines{u"vigiectl: "_qs + refusalText(refusal, zone)};
        for (const QString &lift : liftTextsWithCalls(refusal))
            lines << u"  "_qs + lift;
        std::fputs((lines.join(u'\n') + u'\n').toUtf8().constData(), stderr);
    }
    return Refused;
}

QJsonObject answerJson(const Outcome &outcome, const QTimeZone &zone)
{
    if (const auto *refusal = std::get_if<Refusal>(&outcome.decision)) {
        QJsonObject json = refusalJson(*refusal, zone);
        json[u"accepted"_qs] = false;
        return json;
    }
    const auto &changes = std::get<Changes>(outcome.decision);
    QJsonObject json{{u"accepted"_qs, true}, {u"operation"_qs, text(outcome.operation)}};
    if (changes.made)
        json[u"id"_qs] = text(*changes.made);
    else if (changes.ticket)
        json[u"id"_qs] = text(changes.ticket->uuid);
    if (outcome.ticketNumber)
        json[u"ticket"_qs] = *outcome.ticketNumber;
    return json;
}

QJsonArray consequencesJson(const Outcome &outcome, OpenBook &open)
{
    QJsonArray all;
    const auto *changes = std::get_if<Changes>(&outcome.decision);
    if (!changes)
        return all;
    SqlRows stored(open.file->connection());
    Rows rows(stored);
    for (const Consequence &one : consequencesOf(*changes)) {
        all << QJsonObject{{u"what"_qs, one.what}, {u"about"_qs, text(one.about.id)},
            {u"before"_qs, factJson(named(one, one.before, rows), open.zone())},
            {u"after"_qs, factJson(named(one, one.after, rows), open.zone())}};
    }
    return all;
}

} // namespace vigie

#include "app/vigiectl/hours_json.h"

#include "app/vigiectl/answer_json.h"
#include "app/vigiectl/asking.h"
#include "domain/instant_text.h"

namespace vigie {

namespace {

QJsonObject rowJson(const StatementRow &row, const QTimeZone &zone)
{
    const LedgerEntry &entry = row.entry;
    QJsonObject json{{u"id"_qs, idText(entry.id.uuid)}, {u"number"_qs, entry.number},
        {u"at"_qs, instantJson(entry.at, zone)}, {u"month"_qs, monthText(entry.month)},
        {u"kind"_qs, wordOf(entry.kind)}, {u"minutes"_qs, entry.minutes()},
        {u"balance"_qs, entry.balance}, {u"ticket"_qs, orNull(row.ticket)},
        {u"source"_qs, wordOrNull(entry.source)}, {u"catalogue"_qs, entry.catalogue},
        {u"invoice"_qs, orNull(row.invoice)}, {u"reason"_qs, orNull(row.reason)}};
    addName(json, u"author"_qs, row.author);
    addName(json, u"server"_qs, row.machine);
    json[u"intervention"_qs]
        = entry.intervention ? QJsonValue(idText(entry.intervention->uuid)) : QJsonValue();
    json[u"undoes"_qs] = entry.undoes ? QJsonValue(idText(entry.undoes->uuid)) : QJsonValue();
    return json;
}

QJsonObject blockJson(const BlockFile &file, const QTimeZone &zone)
{
    const Block &block = file.block;
    QJsonObject json{{u"id"_qs, idText(block.id.uuid)}, {u"ticket"_qs, orNull(file.ticket)},
        {u"intervention"_qs, idText(block.intervention.uuid)},
        {u"sold"_qs, instantJson(block.sold, zone)}, {u"minutes"_qs, block.minutes},
        {u"state"_qs, wordOf(block.state)}};
    addName(json, u"customer"_qs, file.customer);
    addName(json, u"server"_qs, file.machine);
    return json;
}

} // namespace

QJsonArray statementJson(const LedgerStatement &statement, const QTimeZone &zone)
{
    QJsonArray list;
    for (const StatementRow &row : statement.rows)
        list << rowJson(row, zone);
    return list;
}

QJsonArray blocksJson(const std::vector<BlockFile> &blocks, const QTimeZone &zone)
{
    QJsonArray list;
    for (const BlockFile &block : blocks)
        list << blockJson(block, zone);
    return list;
}

QJsonObject debitJson(const Debit &debit)
{
    return {{u"month"_qs, monthText(debit.month)}, {u"source"_qs, wordOf(debit.source)},
        {u"minutes"_qs, debit.minutes}};
}

QJsonArray debitsJson(const std::vector<Debit> &debits)
{
    QJsonArray list;
    for (const Debit &debit : debits) {
        QJsonObject json = debitJson(debit);
        json[u"id"_qs] = monthText(debit.month) + u'-' + wordOf(debit.source);
        list << json;
    }
    return list;
}

} // namespace vigie

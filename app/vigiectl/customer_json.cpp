#include "app/vigiectl/customer_json.h"

#include "app/vigiectl/answer_json.h"
#include "app/vigiectl/asking.h"
#include "app/vigiectl/contract_json.h"
#include "app/vigiectl/hours_json.h"
#include "app/vigiectl/queue_json.h"

#include <QJsonArray>

namespace vigie {

namespace {

QJsonObject contactJson(const Contact &contact)
{
    return {{u"id"_qs, idText(contact.id.uuid)}, {u"key"_qs, contact.key},
        {u"name"_qs, contact.name}, {u"email"_qs, orNull(contact.email)},
        {u"phone"_qs, orNull(contact.phone)}, {u"may-call"_qs, contact.mayCall},
        {u"technical"_qs, contact.technical}};
}

QJsonObject serverJson(const RentedServer &rented)
{
    const Server &server = rented.server;
    QJsonObject json{{u"id"_qs, idText(server.id.uuid)}, {u"key"_qs, server.key},
        {u"name"_qs, server.name}, {u"ordered"_qs, server.ordered.toString(Qt::ISODate)},
        {u"panel"_qs, wordOf(server.panel)}, {u"rent_cents"_qs, orNull(server.rentCents)},
        {u"level"_qs, wordOf(rented.level)}};
    addName(json, u"platform"_qs, rented.platform);
    return json;
}

QJsonObject platformJson(const RentedPlatform &rented)
{
    const Platform &platform = rented.platform;
    QJsonArray nodes;
    for (const NameOf &node : rented.nodes)
        nodes << node->key;
    return {{u"id"_qs, idText(platform.id.uuid)}, {u"key"_qs, platform.key},
        {u"name"_qs, platform.name}, {u"needed"_qs, platform.needed}, {u"nodes"_qs, nodes},
        {u"level"_qs, wordOf(rented.level)}};
}

QJsonObject studyJson(const RecordedStudy &one, const QTimeZone &zone)
{
    const Study &study = one.study;
    return {{u"id"_qs, idText(study.id.uuid)}, {u"key"_qs, study.key},
        {u"accepted"_qs, study.accepted},
        {u"technologies"_qs, QJsonArray::fromStringList(study.technologies)},
        {u"recorded"_qs, instantJson(one.recorded, zone)}};
}

template <class Things, class Json>
QJsonArray listed(const Things &things, Json json)
{
    QJsonArray list;
    for (const auto &thing : things)
        list << json(thing);
    return list;
}

} // namespace

QJsonObject customerJson(const CustomerFile &file, Instant now, const Catalogue &catalogue)
{
    const Customer &customer = file.customer;
    QJsonObject json{{u"id"_qs, idText(customer.id.uuid)}, {u"key"_qs, customer.key},
        {u"name"_qs, customer.name}, {u"language"_qs, customer.language},
        {u"at"_qs, instantJson(now, catalogue.calendar.zone())},
        {u"contacts"_qs, listed(file.contacts, contactJson)},
        {u"servers"_qs, listed(file.servers, serverJson)},
        {u"platforms"_qs, listed(file.platforms, platformJson)},
        {u"credit_minutes"_qs, file.credit},
        {u"credit_low_since"_qs, instantJson(file.creditLowSince, catalogue.calendar.zone())},
        {u"blocks"_qs, blocksJson(file.blocks, catalogue.calendar.zone())},
        {u"statement"_qs, QJsonArray()}};
    addName(json, u"manager"_qs, file.manager);
    json[u"contracts"_qs] = listed(file.contracts, [&](const ContractFile &contract) {
        return contractJson(contract, catalogue.calendar.zone());
    });
    json[u"studies"_qs] = listed(file.studies,
        [&](const RecordedStudy &study) { return studyJson(study, catalogue.calendar.zone()); });
    json[u"tickets"_qs] = listed(
        file.queue, [&](const QueueRow &row) { return queueRowJson(row, now, catalogue); });
    return json;
}

} // namespace vigie

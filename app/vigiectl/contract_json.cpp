#include "app/vigiectl/contract_json.h"

#include "app/vigiectl/answer_json.h"
#include "app/vigiectl/asking.h"

#include <QJsonArray>

namespace vigie {

namespace {

std::optional<qint64> number(const std::optional<int> &value)
{
    return value ? std::optional<qint64>(*value) : std::nullopt;
}

QJsonObject allowanceJson(const AllowanceState &allowance)
{
    return {{u"granted_minutes"_qs, allowance.granted}, {u"used_minutes"_qs, allowance.used},
        {u"left_minutes"_qs, allowance.left()}};
}

QJsonArray missingJson(const MissingPeople &missing)
{
    QJsonArray people;
    if (missing.accountManager)
        people << u"account-manager"_qs;
    if (missing.referringEngineer)
        people << u"referring-engineer"_qs;
    return people;
}

} // namespace

QJsonObject termsJson(const LevelTerms &terms)
{
    const auto guarantee
        = terms.guarantee ? std::optional<qint64>(terms.guarantee->count()) : std::nullopt;
    return {{u"guarantee_minutes"_qs, orNull(guarantee)},
        {u"allowance_minutes"_qs, qint64(terms.allowance.count())},
        {u"fee_cents"_qs, orNull(terms.feeCents)},
        {u"availability_target_bp"_qs, orNull(number(terms.availabilityTargetBp))},
        {u"penalty_bp"_qs, orNull(number(terms.penaltyBp))}, {u"phone"_qs, terms.phone},
        {u"monitoring"_qs, terms.monitoring}, {u"premium"_qs, terms.premium},
        {u"maintenance"_qs, terms.maintenance},
        {u"functional_guarantee"_qs, terms.functionalGuarantee},
        {u"responsible"_qs,
            QJsonObject{{u"hardware"_qs, wordOf(terms.hardware)},
                {u"system"_qs, wordOf(terms.system)},
                {u"applications"_qs, wordOf(terms.applications)}}},
        {u"administrator"_qs, wordOf(terms.administrator)}};
}

QJsonObject contractJson(const ContractFile &file, const QTimeZone &zone)
{
    const Contract &contract = file.contract;
    QJsonObject json = termsJson(file.terms);
    json[u"id"_qs] = idText(contract.id.uuid);
    json[u"key"_qs] = contract.key;
    addName(json, u"customer"_qs, file.customer);
    addName(json, u"server"_qs, file.server);
    addName(json, u"platform"_qs, file.platform);
    json[u"level"_qs] = wordOf(contract.level);
    json[u"from"_qs] = instantJson(contract.from, zone);
    json[u"until"_qs] = instantJson(contract.until, zone);
    json[u"in_force"_qs] = file.inForce;
    addName(json, u"account-manager"_qs, file.accountManager);
    addName(json, u"referring-engineer"_qs, file.referringEngineer);
    json[u"study"_qs] = orNull(file.study);
    json[u"technologies"_qs] = QJsonArray::fromStringList(contract.technologies);
    json[u"tma"_qs] = contract.applicationMaintenance;
    json[u"exception_reason"_qs] = orNull(contract.exceptionReason);
    json[u"imported"_qs] = contract.imported;
    json[u"missing"_qs] = missingJson(file.missing);
    json[u"allowance"_qs]
        = file.allowance ? QJsonValue(allowanceJson(*file.allowance)) : QJsonValue();
    json[u"administration_reason"_qs] = orNull(file.administrationReason);
    return json;
}

} // namespace vigie

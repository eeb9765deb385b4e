#include "storage/log_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie {

namespace {

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString text(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

QJsonValue json(const std::optional<QUuid> &id) { return id ? text(*id) : QJsonValue(); }

std::optional<QUuid> uuid(const QJsonValue &json)
{
    return json.isNull() ? std::nullopt : std::optional(QUuid::fromString(json.toString()));
}

QLatin1StringView name(Table table) { return QLatin1StringView(shapeOf(table).name); }

QJsonValue json(const Value &value)
{
    struct
    {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(const QString &word) const { return word; }
        QJsonValue operator()(const QUuid &id) const { return QJsonObject{{u"id"_qs, text(id)}}; }
    } const convert;
    return std::visit(convert, value);
}

Value valueFrom(const QJsonValue &json)
{
    if (json.isDouble())
        return json.toInteger();
    if (json.isString())
        return json.toString();
    if (json.isObject())
        return QUuid::fromString(json[u"id"].toString());
    return {};
}

QJsonArray json(const ChildSet &set, const std::vector<QUuid> &members)
{
    QJsonArray keys;
    for (const QUuid &member : members)
        keys << text(member);
    QJsonValue only, during;
    if (set.only)
        only = QJsonArray{QString::fromStdString(set.only->first), json(set.only->second)};
    if (set.during)
        during = QJsonArray{set.during->from.utcMs, set.during->to.utcMs};
    return {name(set.parent.table), text(set.parent.id), name(set.table), only, during, keys};
}

ChildSet childSetFrom(const QJsonArray &json, bool &sound)
{
    const auto parent = tableNamed(json[0].toString());
    const auto table = tableNamed(json[2].toString());
    sound = sound && parent && table;
    ChildSet set{{parent.value_or(Table::Ticket), QUuid::fromString(json[1].toString())},
        table.value_or(Table::Ticket)};
    if (json[3].isArray())
        set.only = std::pair{json[3][0].toString().toStdString(), valueFrom(json[3][1])};
    if (json[4].isArray())
        set.during = Period{{json[4][0].toInteger()}, {json[4][1].toInteger()}};
    return set;
}

QJsonValue json(const Fact &fact)
{
    struct
    {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(bool yes) const { return yes; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(const QString &word) const { return word; }
        QJsonValue operator()(Instant at) const { return QJsonObject{{u"at"_qs, at.utcMs}}; }
    } const convert;
    return std::visit(convert, fact);
}

Fact factFrom(const QJsonValue &json)
{
    if (json.isBool())
        return json.toBool();
    if (json.isDouble())
        return json.toInteger();
    if (json.isString())
        return json.toString();
    if (json.isObject())
        return Instant{json[u"at"].toInteger()};
    return {};
}

} // namespace

QString readSetText(const ReadSet &read)
{
    QJsonArray rows, names, sets;
    for (const auto &[key, version] : read.rows)
        rows << QJsonArray{name(key.table), text(key.id), json(version)};
    for (const auto &[named, id] : read.names)
        names << QJsonArray{name(named.first), named.second, json(id)};
    for (const auto &[set, members] : read.children)
        sets << json(set, members);
    return compact({{u"rows"_qs, rows}, {u"names"_qs, names}, {u"sets"_qs, sets}});
}

Result<ReadSet> readSetFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    ReadSet read;
    bool sound = json.contains(u"rows") && json.contains(u"names") && json.contains(u"sets");
    for (const QJsonValue &row : json[u"rows"].toArray()) {
        const auto table = tableNamed(row[0].toString());
        sound = sound && table;
        read.rows[{table.value_or(Table::Ticket), QUuid::fromString(row[1].toString())}]
            = uuid(row[2]);
    }
    for (const QJsonValue &named : json[u"names"].toArray()) {
        const auto table = tableNamed(named[0].toString());
        sound = sound && table;
        read.names[{table.value_or(Table::Ticket), named[1].toString()}] = uuid(named[2]);
    }
    for (const QJsonValue &set : json[u"sets"].toArray()) {
        auto &members = read.children[childSetFrom(set.toArray(), sound)];
        for (const QJsonValue &member : set[5].toArray())
            members.push_back(QUuid::fromString(member.toString()));
    }
    if (!sound)
        return failed({Failure::Kind::Corrupt, u"operation.read"_qs});
    return read;
}

QString answerText(const Decision &decision)
{
    if (const auto *changes = std::get_if<Changes>(&decision)) {
        const auto ticket = changes->ticket ? std::optional(changes->ticket->uuid) : std::nullopt;
        return compact({{u"made"_qs, json(changes->made)}, {u"ticket"_qs, json(ticket)}});
    }
    const auto &refusal = std::get<Refusal>(decision);
    QJsonArray inputs;
    for (const Input &input : refusal.inputs)
        inputs << QJsonArray{input.name, json(input.value)};
    return compact({{u"refused"_qs, refusal.rule}, {u"sentence"_qs, refusal.sentence},
        {u"inputs"_qs, inputs},
        {u"lifts"_qs, QJsonArray::fromStringList({refusal.lifts.begin(), refusal.lifts.end()})}});
}

Result<Decision> answerFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (json.contains(u"made")) {
        Changes changes{{}, uuid(json[u"made"]), {}};
        if (const auto ticket = uuid(json[u"ticket"]))
            changes.ticket = Identifier<Ticket>{*ticket};
        return Decision(changes);
    }
    if (!json.contains(u"refused"))
        return failed({Failure::Kind::Corrupt, u"operation.answer"_qs});
    Refusal refusal{json[u"refused"].toString(), json[u"sentence"].toString(), {}, {}};
    for (const QJsonValue &input : json[u"inputs"].toArray())
        refusal.inputs.push_back({input[0].toString(), factFrom(input[1])});
    for (const QJsonValue &lift : json[u"lifts"].toArray())
        refusal.lifts.push_back(lift.toString());
    return Decision(refusal);
}

} // namespace vigie

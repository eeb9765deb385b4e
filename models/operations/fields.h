#pragma once

#include "domain/identifier.h"
#include "domain/instant.h"
#include "domain/ticket.h"
#include "operations/columns.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <tuple>
#include <type_traits>

namespace vigie {

/// An operation's word, who may do it and its fields, named once: the log's parameters, JSON lines,
/// the list of operations and the console's forms all follow from it. A field that is not optional
/// is required.
template <class Operation>
struct Fields;

// One pair of functions for each kind of field. `fromJson` answers false for another type.

inline QJsonValue toJson(const QString &text) { return text; }
inline QJsonValue toJson(qint64 number) { return number; }
inline QJsonValue toJson(bool yes) { return yes; }
QJsonValue toJson(Instant instant);
QJsonValue toJson(QDate day);
QJsonValue toJson(const QStringList &list);
QJsonValue toJson(const std::vector<Period> &periods);
template <class Thing>
QJsonValue toJson(const Reference<Thing> &reference)
{
    return reference.name;
}
template <class Thing>
QJsonValue toJson(const std::vector<Reference<Thing>> &references)
{
    QJsonArray list;
    for (const auto &reference : references)
        list << reference.name;
    return list;
}
template <class Enum>
requires std::is_enum_v<Enum> QJsonValue toJson(Enum value) { return QString(wordOf(value)); }

bool fromJson(const QJsonValue &json, QString &text);
bool fromJson(const QJsonValue &json, qint64 &number);
bool fromJson(const QJsonValue &json, bool &yes);
bool fromJson(const QJsonValue &json, Instant &instant);
bool fromJson(const QJsonValue &json, QDate &day);
bool fromJson(const QJsonValue &json, QStringList &list);
bool fromJson(const QJsonValue &json, std::vector<Period> &periods);
/// A name or a ticket's number.
bool referenceFrom(const QJsonValue &json, QString &name);
template <class Thing>
bool fromJson(const QJsonValue &json, Reference<Thing> &reference)
{
    return referenceFrom(json, reference.name);
}
template <class Thing>
bool fromJson(const QJsonValue &json, std::vector<Reference<Thing>> &references)
{
    references.clear();
    for (const QJsonValue &one : json.toArray()) {
        if (!referenceFrom(one, references.emplace_back().name))
            return false;
    }
    return json.isArray();
}
template <class Enum>
requires std::is_enum_v<Enum>
bool fromJson(const QJsonValue &json, Enum &out)
{
    const auto known = valueOf<Enum>(json.toString());
    out = known.value_or(out);
    return known.has_value();
}

// What a field is, for the list of operations.

inline QString typeOf(std::type_identity<QString>) { return u"text"_qs; }
inline QString typeOf(std::type_identity<qint64>) { return u"integer"_qs; }
inline QString typeOf(std::type_identity<bool>) { return u"bool"_qs; }
inline QString typeOf(std::type_identity<Instant>) { return u"instant"_qs; }
inline QString typeOf(std::type_identity<QDate>) { return u"date"_qs; }
inline QString typeOf(std::type_identity<QStringList>) { return u"list of text"_qs; }
inline QString typeOf(std::type_identity<std::vector<Period>>) { return u"list of [from,to]"_qs; }
template <class Thing>
QString typeOf(std::type_identity<Reference<Thing>>)
{
    return QLatin1StringView(Columns<Thing>::name);
}
template <class Thing>
QString typeOf(std::type_identity<std::vector<Reference<Thing>>>)
{
    return u"list of "_qs + QLatin1StringView(Columns<Thing>::name);
}
template <class Enum>
requires std::is_enum_v<Enum> QString typeOf(std::type_identity<Enum>)
{
    QStringList words;
    for (const auto &[value, word] : Words<Enum>::all)
        words << QLatin1StringView(word);
    return words.join(u'|');
}
template <class T>
QString typeOf(std::type_identity<std::optional<T>>)
{
    return typeOf(std::type_identity<T>{});
}

/// In the order of the fields; what is not given is left out, so that the same content is the same
/// text.
template <class Operation>
QJsonObject parametersOf(const Operation &operation)
{
    QJsonObject parameters;
    const auto add = [&]<class Member>(const char *name, const Member &member) {
        if constexpr (requires { member.has_value(); }) {
            if (member)
                parameters[QLatin1StringView(name)] = toJson(*member);
        } else {
            parameters[QLatin1StringView(name)] = toJson(member);
        }
    };
    std::apply([&](const auto &...fields) { (add(fields.name, operation.*fields.member), ...); },
        Fields<Operation>::all);
    return parameters;
}

} // namespace vigie
